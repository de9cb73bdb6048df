#include "app/manager/verify_command.h"

#include "app/manager/exit_status.h"
#include "app/manager/verdict_text.h"
#include "app/manager/verify_options.h"
#include "app/manager/verify_question.h"

namespace app::manager {
namespace {

using namespace session;

constexpr int allowedStatus = 0;
constexpr int refusedStatus = failedStatus;

int unusable(const base::Error& error, QTextStream& err)
{
    err << "handfast verify: " << QString::fromStdString(error.detail) << Qt::endl;
    return unusableStatus;
}

} // namespace

int runVerify(const QStringList& arguments, QTextStream& out, QTextStream& err)
{
    const auto options = readVerifyOptions(arguments);
    if (!options)
        return unusable(options.error(), err);
    if (options->helpWanted) {
        out << verifyHelp() << Qt::flush;
        return allowedStatus;
    }
    const auto question = readVerifyQuestion(*options);
    if (!question)
        return unusable(question.error(), err);
    const trust::Verdict verdict = verdictOn(*question);
    out << (options->json ? verdictJson(verdict) : verdictText(verdict)) << Qt::endl;
    if (verdict.allowed)
        return allowedStatus;
    err << refusalLine(verdict) << Qt::endl;
    return refusedStatus;
}

} // namespace app::manager
