// A large configuration of another manager, read as File > Import does: what is not ours is counted and let
// go, so memory stays bounded however long the file is. Usage: bench_xml [--mib N]
#include "models/panos/configuration_reader.h"
#include "tests/bench/measure.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>
#include <QTextStream>

namespace {

constexpr qint64 mib = 1024 * 1024;

/// Address objects, as they fill real Panorama configurations, around a few things that are ours.
void writeConfiguration(QFile& file, qint64 size)
{
    file.write("<?xml version=\"1.0\"?>\n<config version=\"10.0.0\"><mgt-config><devices>");
    for (int number = 0; number < 1000; ++number)
        file.write(QStringLiteral("<entry name=\"0079%1\"/>").arg(number, 8, 10, QLatin1Char('0')).toUtf8());
    file.write("</devices></mgt-config><shared><address>\n");
    for (qint64 number = 0; file.pos() < size; ++number)
        file.write(QStringLiteral("<entry name=\"host-%1\"><ip-netmask>10.%2.%3.%4/32</ip-netmask>"
                                  "<description>server number %1</description></entry>\n")
                       .arg(number)
                       .arg(number >> 16 & 255)
                       .arg(number >> 8 & 255)
                       .arg(number & 255)
                       .toUtf8());
    file.write("</address></shared></config>\n");
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    const QCommandLineOption size(QStringLiteral("mib"), QStringLiteral("size of the file"),
                                  QStringLiteral("N"), QStringLiteral("200"));
    parser.addOption(size);
    parser.process(application);

    QTemporaryDir directory;
    bench::Stopwatch watch;
    for (const qint64 wanted : {qint64(1), parser.value(size).toLongLong()}) {
        QFile file(directory.filePath(QStringLiteral("panorama.xml")));
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
            return 1;
        writeConfiguration(file, wanted * mib);
        file.close();
        watch.run(QStringLiteral("read %1 MiB").arg(wanted), [&] {
            if (!file.open(QIODevice::ReadOnly))
                return;
            const auto read = models::panos::readConfiguration(file, {});
            if (!read)
                QTextStream(stderr) << QString::fromStdString(read.error().detail) << '\n';
            file.close();
        });
    }
    QTextStream(stdout) << watch.table() << "\nMost memory held at any time: " << bench::peakMemory() / 1024
                        << " MiB\n";
    return 0;
}
