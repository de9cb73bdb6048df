// Entry of `handfast`: picks the command. No display is needed for any of them yet.
#include "app/manager/serve_command.h"
#include "app/manager/verify_command.h"

#include <QCoreApplication>

#include <array>
#include <cstdio>

namespace {

constexpr int unusableStatus = 2;

const char* const help = "Usage: handfast COMMAND [options]\n\n"
                         "  serve       run the manager without a display (handfast serve --help)\n"
                         "  verify      judge a certificate (handfast verify --help)\n"
                         "  --help      print this\n"
                         "  --version   print the version\n";

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    QTextStream err(stderr);
    const QStringList arguments = QCoreApplication::arguments().mid(1);
    const QString command = arguments.value(0);
    if (command == "serve")
        return app::manager::runServe(arguments.mid(1), out, err);
    if (command == "verify")
        return app::manager::runVerify(arguments.mid(1), out, err);
    if (command == "--version") {
        out << "handfast " HANDFAST_VERSION << Qt::endl;
        return 0;
    }
    if (command == "--help") {
        out << help << Qt::flush;
        return 0;
    }
    err << "handfast: " << (command.isEmpty() ? "a command is expected" : "unknown command " + command)
        << "; see handfast --help" << Qt::endl;
    return unusableStatus;
}
