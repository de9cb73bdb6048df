// How long the event log takes to answer with millions of records in it: by device, by time, by event and by
// a word, the first page and one far behind; how long it takes to be written and checked. Usage:
// bench_event_log
// [--records N] [--devices N]
#include "models/store/database.h"
#include "models/store/event_chain.h"
#include "models/store/event_check.h"
#include "models/store/event_reader.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <random>

namespace {

using namespace models::store;

const session::base::TimePoint firstTime = *session::base::fromRfc3339("2026-01-01T00:00:00Z");
constexpr std::chrono::milliseconds apart{1000};

std::string serialOf(std::uint64_t device)
{
    const std::string digits = std::to_string(device);
    return "0079" + std::string(8 - std::min<std::size_t>(8, digits.size()), '0') + digits;
}

StoredEvent made(std::uint64_t number, std::uint64_t device)
{
    static constexpr const char* kinds[] = {"session-up", "session-down", "session-up", "session-refused"};
    const std::string kind = number % 100'000 == 7 ? "condition-overridden" : kinds[number % 4];
    const std::string serial = serialOf(device);
    return {.id = 0,
            .time = firstTime + number * apart,
            .kind = kind,
            .serial = serial,
            .json = R"({"time":"2026-01-01T00:00:00.000Z","event":")" + kind +
                    R"(","channel":"management","serial":")" + serial + R"(","reason":)" +
                    (kind == "session-refused" ? R"("expired")" : "null") +
                    R"(,"tls":"TLSv1.2","cipher":"ECDHE-RSA-AES256-GCM-SHA384","detail":"record )" +
                    std::to_string(number) + "\"}"};
}

bool fill(Database& database, std::uint64_t records, std::uint64_t devices)
{
    constexpr std::uint64_t batch = 50'000;
    std::mt19937_64 random(1);
    ChainLink head;
    for (std::uint64_t begin = 0; begin < records; begin += batch) {
        const auto done = database.transaction([&]() -> session::base::Result<> {
            for (std::uint64_t i = begin; i < std::min(records, begin + batch); ++i)
                if (auto added = appendEvent(database, head, made(i, random() % devices)); !added)
                    return added;
            return writeLink(database, keys::eventHead, head);
        });
        if (!done)
            return false;
    }
    return true;
}

struct Question
{
    const char* name;
    EventQuery query;
};

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{"records", "in the log", "N", "10000000"}, {"devices", "in it", "N", "50000"}});
    parser.process(application);
    const std::uint64_t records = parser.value("records").toULongLong();
    const std::uint64_t devices = parser.value("devices").toULongLong();
    const QTemporaryDir directory;
    const QString file = directory.filePath("log.db");
    QTextStream out(stdout);
    QElapsedTimer timer;
    timer.start();
    {
        const auto database = Database::open(file, Database::Durability::Normal);
        if (!database || !fill(**database, records, devices))
            return 1;
    }
    out << "Written: " << records << " records in " << double(timer.elapsed()) / 1000 << " s, "
        << QFileInfo(file).size() / 1024 / 1024 << " MiB\n\n"
        << "| question | records in the answer | ms, first time | ms, worst of ten more "
           "|\n|---|---:|---:|---:|\n";
    const auto at = [&](double share) { return firstTime + std::uint64_t(double(records) * share) * apart; };
    const session::base::Serial device(serialOf(devices / 2));
    using Member = EventTerm::Member;
    const std::vector<Question> questions{
        {"newest page", {.serial = {}, .kinds = {}, .limit = 500}},
        {"one device", {.serial = device, .kinds = {}, .limit = 500}},
        {"one device within a day",
         {.serial = device,
          .kinds = {},
          .limit = 500,
          .since = at(0.5),
          .until = at(0.5) + std::chrono::days(1)}},
        {"an hour, in the middle",
         {.serial = {},
          .kinds = {},
          .limit = 500,
          .since = at(0.5),
          .until = at(0.5) + std::chrono::hours(1)}},
        {"a page at half of the log",
         {.serial = {}, .kinds = {}, .limit = 500, .before = EventPlace{at(0.5), records / 2}}},
        {"a rare event",
         {.serial = {}, .kinds = {}, .limit = 500, .terms = {{Member::Kind, {"condition-overridden"}}}}},
        {"refusals of one device by reason",
         {.serial = device, .kinds = {}, .limit = 500, .terms = {{Member::Reason, {"expired"}}}}},
        {"a reason that is frequent",
         {.serial = {}, .kinds = {}, .limit = 500, .terms = {{Member::Reason, {"expired"}}}}},
        {"a word that is nowhere (reads all)",
         {.serial = {},
          .kinds = {},
          .limit = 500,
          .terms = {{.member = Member::Anything, .values = {"zzz"}, .isPart = true}}}},
    };
    for (const Question& question : questions) {
        std::size_t found = 0;
        double first = 0;
        double worst = 0;
        for (int round = 0; round <= 10; ++round) {
            timer.restart();
            const auto reader = EventReader::open(file);
            const auto page =
                reader ? (*reader)->page(question.query) : session::base::Result<std::vector<StoredEvent>>();
            const double took = double(timer.nsecsElapsed()) / 1e6;
            found = page ? page->size() : 0;
            if (round == 0)
                first = took;
            else
                worst = std::max(worst, took);
            if (took > 5000)
                break;
        }
        out << "| " << question.name << " | " << found << " | " << QString::number(first, 'f', 1) << " | "
            << QString::number(worst, 'f', 1) << " |\n";
        out.flush();
    }
    timer.restart();
    const auto report = checkStoredEvents(file);
    out << "\nChecked: " << (report && !report->broken ? "whole" : "broken") << " in "
        << double(timer.elapsed()) / 1000 << " s\n";
    return report && !report->broken ? 0 : 1;
}
