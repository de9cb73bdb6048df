// For tests that need a piece of the system for themselves: with servers that listen on all addresses, in a
// network where only loopback is (nobody outside can reach them, and any port is free); or with a disk that
// they mount and fill. Linux.
#pragma once

namespace support {

enum class Namespace { Network, Mounts };

/// First thing in a test: starts the program again with the same arguments in a new namespace (unshare(1) and
/// ip(8)) and does not return, unless it runs in there already. Ends the program with the reason if that
/// can't be done.
void moveToOwn(Namespace kind);

} // namespace support

#define HANDFAST_TEST_IN_OWN(Kind, TestClass)                                                                \
    static const support::RegisteredTest registered##TestClass(__FILE__, [](int argc, char** argv) {         \
        support::moveToOwn(support::Namespace::Kind);                                                        \
        TestClass test;                                                                                      \
        return QTest::qExec(&test, argc, argv);                                                              \
    });
/// HANDFAST_TEST for a test that has to have a network of its own.
#define HANDFAST_TEST_IN_OWN_NETWORK(TestClass) HANDFAST_TEST_IN_OWN(Network, TestClass)
/// HANDFAST_TEST for a test that mounts something: nobody else sees it, and it is gone with the test.
#define HANDFAST_TEST_WITH_OWN_MOUNTS(TestClass) HANDFAST_TEST_IN_OWN(Mounts, TestClass)
