// Writes what is installed beside the programs and made from them: `handfast_files DIR SVG` makes DIR/man1,
// DIR/completions and DIR/icons. Run by the build; not installed itself.
#include "app/packaging/completion.h"
#include "app/packaging/icon_files.h"
#include "app/packaging/manual_pages.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>

#include <cstdio>

namespace {

bool write(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    return QDir().mkpath(QFileInfo(path).path()) && file.open(QIODevice::WriteOnly) &&
           file.write(bytes) == bytes.size() && file.commit();
}

bool writeAll(const QString& folder, const QString& svg)
{
    using namespace app::packaging;
    bool ok = true;
    for (const ManualPage& page : manualPages())
        ok = ok &&
             write(QStringLiteral("%1/man1/%2.1").arg(folder, manualName(page.command)), writeManual(page));
    for (const app::process::ProgramDescription& program : packagedPrograms()) {
        const QString name = program.itself.name;
        const QString at = folder + QStringLiteral("/completions/");
        ok = ok && write(at + QStringLiteral("bash/") + name, bashCompletion(program)) &&
             write(at + QStringLiteral("zsh/_") + name, zshCompletion(program)) &&
             write(at + QStringLiteral("fish/%1.fish").arg(name), fishCompletion(program));
    }
    for (const int side : iconSides) {
        const QString path = QStringLiteral("%1/icons/%2x%2/apps/handfast.png").arg(folder).arg(side);
        ok = ok && QDir().mkpath(QFileInfo(path).path()) && drawIcon(svg, side).save(path);
    }
    return ok;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    if (argc == 3 && writeAll(QString::fromLocal8Bit(argv[1]), QString::fromLocal8Bit(argv[2])))
        return 0;
    std::fputs("handfast_files DIR SVG: the files could not be written\n", stderr);
    return 1;
}
