// In the program rather than beside it: a copied program is whole, and nothing is to be found at start.
#include "CTagModel.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char model[] = {
#embed "tags.model"
};

const unsigned char *ctagmodel_bytes(void) { return model; }

size_t ctagmodel_size(void) { return sizeof model; }
