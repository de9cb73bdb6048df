// The languages in which people can read the window, and the words for machines, which stay English whatever
// the window speaks: the shell's replies to scripts, exports, logs. Main thread.
#pragma once

#include <QString>
#include <QStringList>

#include <span>
#include <utility>

namespace models::text {

struct Language
{
    const char* code;    ///< as in `--language CODE` and in the name of its file of translations
    const char* ownName; ///< as its readers write it
};

/// Those that are complete.
[[nodiscard]] std::span<const Language> shippedLanguages();

inline const QString systemLanguage = QStringLiteral("system"); ///< whichever the desktop speaks
/// No language of people: English with accents, in brackets and longer, to see what was forgotten or is
/// clipped.
inline const QString pseudoLanguage = QStringLiteral("pseudo");

/// Can be asked for: shipped, or one of the two above.
[[nodiscard]] bool isLanguageKnown(const QString& code);
/// The first shipped one of these ("de-AT", "de", ...), English when there is none.
[[nodiscard]] QString bestLanguage(const QStringList& wanted);

/// While one exists, the words of its thread are English and numbers are as in C: for what scripts read.
class MachineWords
{
public:
    MachineWords();
    ~MachineWords();
    MachineWords(const MachineWords&) = delete;
    MachineWords& operator=(const MachineWords&) = delete;

    /// Asked by whoever translates.
    [[nodiscard]] static bool areWanted();
};

template <auto Function>
struct SpokenToMachines;
template <class Result, class... Arguments, Result (*Function)(Arguments...)>
struct SpokenToMachines<Function>
{
    static Result call(Arguments... arguments)
    {
        const MachineWords words;
        return Function(std::forward<Arguments>(arguments)...);
    }
};
/// The same function, which then speaks to machines.
template <auto Function>
inline constexpr auto forMachines = &SpokenToMachines<Function>::call;

} // namespace models::text
