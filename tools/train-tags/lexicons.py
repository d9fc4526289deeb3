"""Puts the opinion lexicons of two packages into one folder: lexicons.py FOLDER"""
import importlib.util
import pathlib
import shutil
import sys

FILES = {"vaderSentiment": "vader_lexicon.txt", "afinn": "data/AFINN-en-165.txt"}

folder = pathlib.Path(sys.argv[1])
folder.mkdir(parents=True, exist_ok=True)
for package, file in FILES.items():
    source = pathlib.Path(importlib.util.find_spec(package).origin).parent / file
    shutil.copy(source, folder / source.name)
