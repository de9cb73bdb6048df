// For tests with servers that listen on all addresses: the test's process in a network of its own, where only
// loopback is. Nobody outside can reach its servers, and any port is free. Linux.
#pragma once

namespace support {

/// First thing in a test: starts the program again with the same arguments in a new network (unshare(1) and
/// ip(8)) and does not return, unless it runs in there already. Ends the program with the reason if that
/// can't be done.
void moveToOwnNetwork();

} // namespace support

/// HANDFAST_TEST for a test that has to have a network of its own.
#define HANDFAST_TEST_IN_OWN_NETWORK(TestClass)                                                              \
    static const support::RegisteredTest registered##TestClass(__FILE__, [](int argc, char** argv) {         \
        support::moveToOwnNetwork();                                                                         \
        TestClass test;                                                                                      \
        return QTest::qExec(&test, argc, argv);                                                              \
    });
