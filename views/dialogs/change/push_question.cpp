#include "views/dialogs/change/push_question.h"

#include "models/lifecycle/commit/push_scope.h"
#include "models/lifecycle/devices/device_registry.h"
#include "models/lifecycle/lifecycle.h"
#include "models/text/detail_wording.h"
#include "views/dialogs/message.h"

#include <QCoreApplication>

#include <algorithm>

namespace views::dialogs {

namespace {

struct Push
{
    Q_DECLARE_TR_FUNCTIONS(views::dialogs::Push)
};

/// E7, F-3.
QString returnSentence(const models::config::Configuration& running)
{
    const int wait = running.secureConnServer.disconnectWaitTime;
    return wait == 0
               ? Push::tr("Each reconnects with it at once, and takes it back by itself when it can't.")
               : Push::tr("Each reconnects with it after the disconnect wait of %1 min, and takes it back by "
                          "itself when it can't.")
                     .arg(wait);
}

void tellRefusal(const PushQuestion& question, const session::base::Error& error)
{
    tell(question.parent, {.headline = Push::tr("%1 was not pushed.").arg(question.name),
                           .text = models::text::detailText(error)});
}

} // namespace

void askToPush(const PushQuestion& question, std::function<void()> pushed)
{
    const auto& lifecycle = question.lifecycle;
    const auto devices = models::lifecycle::devicesOf(question.request, lifecycle.running());
    if (!devices)
        return tellRefusal(question, devices.error());
    const auto connected = std::ranges::count_if(*devices, [&](const session::base::Serial& serial) {
        const auto* record = lifecycle.devices().find(serial);
        return record && record->session;
    });
    const QString what = Push::tr("%n connected device(s) get what is committed now; the others have %1 s to "
                                  "come back. Pending changes are not sent.",
                                  nullptr, int(connected))
                             .arg(lifecycle.running().manager.pushWaitTime);
    ask(question.parent,
        {.message = {.headline = Push::tr("Push %1 to %n device(s)?", nullptr, int(devices->size()))
                                     .arg(question.name),
                     .text = what + QLatin1Char(' ') + returnSentence(lifecycle.running())},
         .confirm = Push::tr("Push")},
        [question, pushed = std::move(pushed)] {
            if (const auto job = question.lifecycle.push(question.request); !job)
                return tellRefusal(question, job.error());
            pushed();
        });
}

} // namespace views::dialogs
