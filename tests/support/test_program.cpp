#include "tests/support/test_program.h"

#include <QFileInfo>

#include <cstdio>
#include <map>
#include <vector>

namespace support {

namespace {

std::map<QString, RegisteredTest::Run>& registeredTests()
{
    static std::map<QString, RegisteredTest::Run> tests;
    return tests;
}

} // namespace

RegisteredTest::RegisteredTest(const char* file, Run run)
{
    registeredTests().emplace(QFileInfo(QString::fromLocal8Bit(file)).completeBaseName(), run);
}

int runNamedTest(int argc, char** argv)
{
    const auto& tests = registeredTests();
    const auto named = argc > 1 ? tests.find(QString::fromLocal8Bit(argv[1])) : tests.end();
    if (named == tests.end()) {
        std::fprintf(stderr, "usage: %s TEST [options of QTest]\n", argv[0]);
        for (const auto& [name, run] : tests)
            std::fprintf(stderr, "  %s\n", qPrintable(name));
        return 2;
    }
    std::vector<char*> rest{argv[0]};
    rest.insert(rest.end(), argv + 2, argv + argc);
    const int count = static_cast<int>(rest.size());
    rest.push_back(nullptr);
    return named->second(count, rest.data());
}

} // namespace support
