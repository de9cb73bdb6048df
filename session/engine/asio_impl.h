// Comes before every Asio header: the one setting of Asio in this house, the same in every file or the linker
// would mix two Asios. Timers go through epoll's timeout, not through timerfd: Asio arms a timer that is
// already due as "at the absolute time of 1 ns", and under a shifted clock (libfaketime, tests and
// rehearsals) that is taken for "disarmed": no timer of that thread ever fires again. Costs nothing that
// could be measured.
#pragma once

#include <asio/detail/config.hpp>

#undef ASIO_HAS_TIMERFD
