// How steps of a scenario are called, where the file gives them no name.
#include "app/manager/scenario_player.h"

namespace app::manager {

using namespace models::workflows;

namespace {

QString toQt(const std::string& text)
{
    return QString::fromStdString(text);
}

QString joined(const std::vector<std::string>& texts)
{
    QStringList words;
    for (const std::string& text : texts)
        words << toQt(text);
    return words.join(QStringLiteral(", "));
}

struct Title
{
    QString operator()(const RunCommands& run) const
    {
        const QString more = run.commands.size() > 1
                                 ? QStringLiteral(" (and %1 more)").arg(run.commands.size() - 1)
                                 : QString();
        if (!run.file.empty())
            return QStringLiteral("run the lines of %1 on %2").arg(toQt(run.file), toQt(run.device));
        const QString where =
            run.device.empty() ? QString() : QStringLiteral("on %1: ").arg(toQt(run.device));
        return QStringLiteral("run ") + where +
               (run.commands.empty() ? QString() : toQt(run.commands.front())) + more;
    }
    QString operator()(const DriveMigration& drive) const
    {
        switch (drive.way) {
        case DriveMigration::Way::OneBack:
            return QStringLiteral("take the last step back");
        case DriveMigration::Way::AllBack:
            return QStringLiteral("take all steps back");
        case DriveMigration::Way::Forward:
            break;
        }
        return drive.step.empty() ? QStringLiteral("finish the migration")
                                  : QStringLiteral("migrate until %1 is done").arg(toQt(drive.step));
    }
    QString operator()(const JumpClock& jump) const
    {
        return QStringLiteral("set the clock by %1 s").arg(jump.by.count());
    }
    QString operator()(const ChangeProgram& change) const
    {
        const char* const words[] = {"start", "stop", "kill"};
        return QLatin1String(words[int(change.what)]) + QLatin1Char(' ') + toQt(change.program);
    }
    QString operator()(const ChangeCables& change) const
    {
        return (change.isIn ? QStringLiteral("plug ") : QStringLiteral("unplug ")) + joined(change.serials);
    }
    QString operator()(const SetResponder& responder) const
    {
        const char* const words[] = {"forwards", "hangs", "refuses", "talks nonsense"};
        return QStringLiteral("responder %1 %2")
            .arg(toQt(responder.name), QLatin1String(words[int(responder.mode)]));
    }
    QString operator()(const RememberConfiguration& remember) const
    {
        return QStringLiteral("remember the configuration as ") + toQt(remember.name);
    }
    QString operator()(const MarkEvents&) const { return QStringLiteral("forget earlier events"); }
    QString operator()(const CheckExpectation& check) const
    {
        return check.isAwaited ? QStringLiteral("wait") : QStringLiteral("expect");
    }
};

} // namespace

QString titleOf(const ScenarioStep& step)
{
    return step.title.empty() ? std::visit(Title(), step.act) : toQt(step.title);
}

} // namespace app::manager
