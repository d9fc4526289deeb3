#ifndef CTAGMODEL_H
#define CTAGMODEL_H

#include <stddef.h>

/// The file tags.model, as it stood when the program was built.
const unsigned char *_Nonnull ctagmodel_bytes(void);
size_t ctagmodel_size(void);

#endif
