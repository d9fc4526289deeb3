#ifndef HYPERCARE_CISAL_SHIM_H
#define HYPERCARE_CISAL_SHIM_H

#include <isa-l.h>
#include <string.h>

/* The state of isal_inflate holds arrays that Swift cannot name, so raw deflate is offered here as
   four calls over a block of memory of hc_inflate_state_bytes() bytes, aligned for a pointer. */

typedef struct {
    long consumed;  /* may be negative: up to 8 bytes of an earlier call are given back at the end */
    long produced;
    int is_finished;
    int code;       /* below zero: one of ISAL_INVALID_... */
} hc_inflate_step;

static inline size_t hc_inflate_state_bytes(void) {
    return sizeof(struct inflate_state);
}

static inline void hc_inflate_begin(void *memory) {
    struct inflate_state *state = (struct inflate_state *)memory;
    /* Damaged code tables leave entries unset. Without this, what a damaged stream decodes to would
       depend on what the memory held before. */
    memset(state, 0, sizeof(*state));
    isal_inflate_init(state);
    state->crc_flag = ISAL_DEFLATE;
}

static inline hc_inflate_step hc_inflate(
    void *memory, const void *input, size_t input_bytes, void *output, size_t output_bytes
) {
    const size_t limit = (size_t)1 << 30;
    const uint32_t offered = (uint32_t)(input_bytes < limit ? input_bytes : limit);
    const uint32_t room = (uint32_t)(output_bytes < limit ? output_bytes : limit);
    struct inflate_state *state = (struct inflate_state *)memory;
    state->next_in = (uint8_t *)input;
    state->avail_in = offered;
    state->next_out = (uint8_t *)output;
    state->avail_out = room;
    hc_inflate_step step;
    step.code = isal_inflate(state);
    step.consumed = (long)offered - (long)state->avail_in;
    step.produced = (long)room - (long)state->avail_out;
    step.is_finished = state->block_state == ISAL_BLOCK_FINISH;
    if (step.is_finished) {
        /* Newer versions give the bytes back themselves and leave nothing here. */
        step.consumed -= state->read_in_length / 8;
        state->read_in_length = 0;
    }
    return step;
}

/* After a failure: hands out what was decoded before it and did not fit into the output. */
static inline size_t hc_inflate_drain(void *memory, void *output, size_t output_bytes) {
    struct inflate_state *state = (struct inflate_state *)memory;
    const int32_t held = state->tmp_out_valid - state->tmp_out_processed;
    if (held <= 0) return 0;
    const size_t count = (size_t)held < output_bytes ? (size_t)held : output_bytes;
    memcpy(output, state->tmp_out_buffer + state->tmp_out_processed, count);
    state->tmp_out_processed += (int32_t)count;
    return count;
}

#endif
