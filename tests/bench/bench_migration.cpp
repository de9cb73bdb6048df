// The migration page over a plan with many devices, all with a session: how long the window does not answer
// while the plan is prepared, predicted, started in waves, and shown. Budget: 100 ms. No screen is needed,
// and no device: the sessions are made up, their certificates are not. Usage: bench_migration [--devices N]
#include "app/manager/desktop.h"
#include "models/lifecycle/foundation.h"
#include "models/workflows/migration.h"
#include "models/workflows/plans/plan_state.h"
#include "session/pki/issuing/issuing.h"
#include "tests/bench/estate.h"
#include "tests/bench/measure.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QTemporaryDir>
#include <QTextStream>

namespace {

using namespace models;
using app::manager::Application;
using bench::must;
using workflows::MigrationDesk;

constexpr int settleMilliseconds = 3'000;

/// Each comes with a certificate from birth, and sits in a session.
class SessionMaker
{
public:
    explicit SessionMaker(lifecycle::Lifecycle& lifecycle)
        : m_lifecycle(lifecycle),
          m_issuer(must(lifecycle::factoryIssuer(lifecycle.store(), lifecycle.vault()), "factory")),
          m_key(must(session::pki::PrivateKey::generate(session::pki::KeyType::EcP256), "key"))
    {
    }

    void tell(int from, int to)
    {
        std::vector<session::engine::Event> events;
        for (int i = from; i < to; ++i)
            events.push_back(comes(bench::serialOf(i), i));
        m_lifecycle.absorb(events);
    }

private:
    [[nodiscard]] session::engine::Event comes(const std::string& serial, int number) const
    {
        using namespace session;
        const auto now = m_lifecycle.clock().now();
        pki::IssueSpec spec{.subject = {.text = "CN=" + serial}};
        spec.now = now;
        auto attempt = std::make_shared<engine::Attempt>();
        attempt->judgedAt = now;
        attempt->tlsVersion = "TLSv1.2";
        attempt->peerAddress = "192.0.2.7:51842";
        attempt->evidence.world = trust::TrustWorld::Predefined;
        attempt->evidence.tlsVersion = trust::TlsVersion::Tls12;
        attempt->evidence.chain = {must(pki::issue(spec, m_key, m_issuer), "issue")};
        attempt->evidence.claimedSerial = base::Serial(serial);
        attempt->verdict.allowed = true;
        attempt->verdict.world = trust::TrustWorld::Predefined;
        attempt->verdict.path = attempt->evidence.chain;
        engine::SessionUp up;
        up.serial = base::Serial(serial);
        up.connection = base::ConnectionId{std::uint64_t(number) + 1};
        up.attempt = attempt;
        up.hello.serial = serial;
        up.hello.kind = "firewall";
        up.hello.hostname = "fw-" + serial.substr(4);
        up.hello.softwareVersion = "10.1.4";
        up.hello.clock =
            std::chrono::duration_cast<std::chrono::milliseconds>(now.time_since_epoch()).count();
        up.hello.clientCertificateSource = "predefined";
        up.hello.managerAddress = "192.0.2.1:3978";
        return {now, engine::Channel::Management, up};
    }

    lifecycle::Lifecycle& m_lifecycle;
    session::pki::Issuer m_issuer;
    session::pki::PrivateKey m_key;
};

/// Why they would not come again, of the first one.
void tellWhyOneDrops(const MigrationDesk& desk)
{
    const auto& rows = desk.prediction();
    if (rows && *rows && !(*rows)->empty() && (*rows)->front().prediction.cause)
        QTextStream(stderr) << "  " << (*rows)->front().prediction.cause->detail.c_str() << ' '
                            << (*rows)->front().prediction.cause->rule.c_str() << Qt::endl;
}

/// A step of the workflow, and what is told of it afterwards.
void go(bench::Stopwatch& watch, MigrationDesk& desk, const QString& name)
{
    QTextStream(stderr) << name << Qt::endl;
    watch.wait(name, [&](const auto& finish) {
        desk.next([finish, &desk](const session::base::Result<>& result) {
            if (!result)
                QTextStream(stderr) << "  " << result.error().detail.c_str() << Qt::endl;
            tellWhyOneDrops(desk);
            QTimer::singleShot(settleMilliseconds, qApp, finish);
        });
    });
}

void wait(bench::Stopwatch& watch, const QString& name, const std::function<void()>& work)
{
    QTextStream(stderr) << name << Qt::endl;
    watch.wait(name, [&](const auto& finish) {
        work();
        QTimer::singleShot(settleMilliseconds, qApp, finish);
    });
}

void passOver(MigrationDesk& desk, const char* condition)
{
    const auto passed = desk.overrideCondition(condition, "bench");
    if (!passed)
        QTextStream(stderr) << "  " << condition << ": " << passed.error().detail.c_str() << Qt::endl;
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    const QCommandLineOption devices(QStringLiteral("devices"), QStringLiteral("managed devices"),
                                     QStringLiteral("N"), QStringLiteral("50000"));
    parser.addOption(devices);
    parser.process(application);
    const int count = parser.value(devices).toInt();

    QTemporaryDir directory;
    bench::Stopwatch filling;
    bench::Stopwatch watch;
    const auto manager = bench::openAt(directory.path());
    auto& lifecycle = manager->lifecycle();
    auto& desk = manager->migration();
    views::theme::Theme theme(views::theme::ThemeChoice::Light);
    app::manager::Desktop desktop({.application = *manager,
                                   .theme = theme,
                                   .dropDirectory = {},
                                   .managerName = QStringLiteral("bench")});
    auto& window = desktop.window();
    window.resize(1440, 900);
    window.show();
    filling.wait(QStringLiteral("fill"), [&](const auto& finish) {
        bench::fill(lifecycle, count, [&lifecycle, finish] {
            lifecycle.commit("bench", [finish](const lifecycle::CommitOutcome& outcome) {
                (void)must(outcome.version, "commit");
                QTimer::singleShot(settleMilliseconds, qApp, finish);
            });
        });
    });
    SessionMaker maker(lifecycle);
    constexpr int atOnce = 500;
    for (int from = 0; from < count; from += atOnce) {
        filling.run(QStringLiteral("come"), [&] { maker.tell(from, std::min(from + atOnce, count)); });
        QCoreApplication::processEvents();
    }
    wait(watch, QStringLiteral("the page is shown"), [&] { window.showPage(QStringLiteral("migration")); });
    wait(watch, QStringLiteral("start the server side"), [&] {
        workflows::ServerSideOptions options;
        options.address = "192.0.2.1";
        options.authority = "Root";
        must(desk.start(options), "start");
    });
    go(watch, desk, QStringLiteral("prepare the server side"));
    passOver(desk, "nobody-drops");
    go(watch, desk, QStringLiteral("predict and commit the server side"));
    for (int from = 0; from < count; from += atOnce) // the wait has ended their sessions: they come back
        filling.run(QStringLiteral("come back"), [&] { maker.tell(from, std::min(from + atOnce, count)); });
    wait(watch, QStringLiteral("all come back"), [] {});
    wait(watch, QStringLiteral("start the roll-out"), [&] {
        workflows::RollOutOptions options;
        options.signedBy = "Root";
        options.waveSize = count;
        must(desk.start(options), "start");
    });
    go(watch, desk, QStringLiteral("prepare the templates"));
    go(watch, desk, QStringLiteral("predict and commit the templates"));
    wait(watch, QStringLiteral("waves are shown"), [] {});
    passOver(desk, "nobody-drops");
    go(watch, desk, QStringLiteral("predict and start the first wave"));
    wait(watch, QStringLiteral("the first wave is shown"), [] {});
    go(watch, desk, QStringLiteral("predict and start the second wave"));
    const auto status = desk.status();
    QTextStream(stdout) << count << " managed devices, " << (status ? int(status->waves.size()) : 0)
                        << " waves\n\n"
                        << watch.table();
    manager->stop();
    return 0;
}
