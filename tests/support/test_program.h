// The tests of a folder are one program, so that they compile and link together; its first argument names the
// test to run, and ctest runs each in a process of its own. `session_pki_tests tst_issuing [QTest's
// options]`.
#pragma once

#include <QTest>

namespace support {

/// What ctest calls a test, and how it runs. Lives as long as the program.
class RegisteredTest
{
public:
    using Run = int (*)(int argc, char** argv);
    /// `file` is the test's source: its name without the suffix is the test's.
    RegisteredTest(const char* file, Run run);
};

/// Runs the test that argv[1] names with the rest of the arguments, in an application that the caller made.
/// Answers QTest's exit code; 2, with the names on stderr, if there is no such test.
int runNamedTest(int argc, char** argv);

} // namespace support

/// Makes a class of test functions known to the program that its file is compiled into.
#define HANDFAST_TEST(TestClass)                                                                             \
    static const support::RegisteredTest registered##TestClass(__FILE__, [](int argc, char** argv) {         \
        TestClass test;                                                                                      \
        return QTest::qExec(&test, argc, argv);                                                              \
    });
