#include "tests/bench/estate.h"

#include <QTextStream>

#include <cstdlib>

namespace bench {

using namespace models;
using app::manager::Application;

namespace {

constexpr int devicesOfGroup = 1000;

/// Firewalls in stacks of their sites and in device groups of two levels.
config::Configuration estateOf(int devices)
{
    config::Configuration configuration;
    configuration.templates["base"].description = "settings of every site";
    for (int number = 0; number < devices; ++number) {
        const std::string serial = serialOf(number);
        configuration.firewalls[serial] = {.hostname = "fw-" + std::to_string(number),
                                           .tag = number % 7 == 0 ? "branch" : ""};
        const std::string site = "site-" + std::to_string(number / devicesOfStack);
        auto& stack = configuration.templateStacks[site];
        if (stack.templates.empty()) {
            configuration.templates[site].description = "settings of " + site;
            stack.templates = {site, "base"};
        }
        stack.devices[serial] = {};
        const std::string group = "group-" + std::to_string(number / devicesOfGroup);
        configuration.deviceGroups["region"].description = "all of them";
        auto& deviceGroup = configuration.deviceGroups[group];
        deviceGroup.parent = "region";
        deviceGroup.devices[serial] = {};
    }
    return configuration;
}

} // namespace

void giveUp(const char* what, const session::base::Error& error)
{
    QTextStream(stderr) << what << ": " << QString::fromStdString(error.detail) << '\n';
    std::exit(1);
}

std::string serialOf(int number)
{
    return QStringLiteral("0079%1").arg(number, 8, 10, QLatin1Char('0')).toStdString();
}

session::engine::Event madeUpEvent(const std::string& serial, int number, session::base::TimePoint now)
{
    using namespace session;
    if (number % 10 == 3)
        return {now, engine::Channel::Management,
                engine::SessionDown{.serial = base::Serial(serial),
                                    .connection = {},
                                    .reason = engine::DownReason::ClosedByPeer}};
    auto attempt = std::make_shared<engine::Attempt>();
    attempt->judgedAt = now;
    attempt->tlsVersion = "TLSv1.2";
    attempt->peerAddress = "192.0.2.7:51842";
    if (number % 10 == 7) {
        attempt->verdict.reason =
            number % 20 == 7 ? trust::Reason::UnknownIssuer : trust::Reason::NotAuthorized;
        return {now, engine::Channel::Management,
                engine::SessionRefused{
                    .serial = base::Serial(serial), .attempt = attempt, .alert = {}, .policy = {}}};
    }
    attempt->verdict.allowed = true;
    attempt->verdict.world = number % 3 == 0 ? trust::TrustWorld::Predefined : trust::TrustWorld::Custom;
    engine::SessionUp up;
    up.serial = base::Serial(serial);
    up.connection = base::ConnectionId{std::uint64_t(number) + 1};
    up.attempt = attempt;
    up.hello.serial = serial;
    up.hello.hostname = "fw-" + serial.substr(4);
    up.hello.softwareVersion = "10.1.4";
    return {now, engine::Channel::Management, up};
}

std::unique_ptr<Application> openAt(const QString& directory)
{
    app::manager::ApplicationOptions options;
    options.dataDirectory = directory;
    return must(Application::open(std::move(options)), "open");
}

void fill(lifecycle::Lifecycle& lifecycle, int devices, const std::function<void()>& done)
{
    lifecycle.editInPool(
        [devices](
            const config::Configuration& candidate) -> session::base::Result<std::vector<config::Edit>> {
            return config::editsBetween(candidate, estateOf(devices));
        },
        [done](const auto& filled) {
            must(filled, "fill");
            done();
        });
}

} // namespace bench
