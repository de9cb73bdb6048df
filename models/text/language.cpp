#include "models/text/language.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <optional>

namespace models::text {

namespace {

constexpr std::array shipped{Language{"en", "English"}, Language{"de", "Deutsch"}, Language{"ja", "日本語"}};

thread_local int machineReaders = 0;
thread_local QLocale localeOfPeople;

bool isShipped(const QString& code)
{
    return std::ranges::any_of(shipped,
                               [&code](const Language& each) { return QLatin1String(each.code) == code; });
}

} // namespace

std::span<const Language> shippedLanguages()
{
    return shipped;
}

bool isLanguageKnown(const QString& code)
{
    return code == systemLanguage || code == pseudoLanguage || isShipped(code);
}

QString bestLanguage(const QStringList& wanted)
{
    for (const QString& name : wanted) {
        const QString code = name.section(QLatin1Char('-'), 0, 0).section(QLatin1Char('_'), 0, 0);
        if (isShipped(code))
            return code;
    }
    return QStringLiteral("en");
}

MachineWords::MachineWords()
{
    if (machineReaders++ > 0)
        return;
    localeOfPeople = QLocale();
    QLocale::setDefault(QLocale::c());
}

MachineWords::~MachineWords()
{
    if (--machineReaders == 0)
        QLocale::setDefault(localeOfPeople);
}

bool MachineWords::areWanted()
{
    return machineReaders > 0;
}

} // namespace models::text
