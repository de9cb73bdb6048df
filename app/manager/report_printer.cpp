#include "app/manager/report_printer.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryFile>

#include <memory>

namespace app::manager {

using session::base::ErrorCode;
using session::base::failure;
using session::base::Result;

void printReport(const QJsonObject& report, const QString& file, std::function<void(const Result<>&)> done)
{
    auto given = std::make_shared<QTemporaryFile>(); // there until the program has ended
    const QByteArray printed = QJsonDocument(report).toJson(QJsonDocument::Compact);
    if (!given->open() || given->write(printed) != printed.size() || !given->flush())
        return done(failure(ErrorCode::Storage, given->errorString().toStdString()));
    auto* program = new QProcess(QCoreApplication::instance());
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    program->setProcessEnvironment(environment);
    const auto answer = std::make_shared<std::function<void(const Result<>&)>>(std::move(done));
    const auto end = [program, answer, given](const Result<>& result) {
        if (!*answer)
            return; // it did not start, which is told twice
        const auto tell = std::exchange(*answer, {});
        program->deleteLater();
        tell(result);
    };
    QObject::connect(program, &QProcess::errorOccurred, program,
                     [program, end](QProcess::ProcessError error) {
                         if (error == QProcess::FailedToStart)
                             end(failure(ErrorCode::Unsupported, program->errorString().toStdString()));
                     });
    QObject::connect(
        program, &QProcess::finished, program, [program, end](int status, QProcess::ExitStatus how) {
            if (how == QProcess::NormalExit && status == 0)
                return end({});
            end(failure(ErrorCode::Storage,
                        QString::fromUtf8(program->readAllStandardError()).trimmed().toStdString()));
        });
    program->start(QCoreApplication::applicationFilePath(),
                   {QStringLiteral("report"), given->fileName(), file});
}

} // namespace app::manager
