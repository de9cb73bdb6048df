// A text that somebody may hand to a stranger: without keys, passphrases and sealed secrets, always; and
// without addresses, host names and serial numbers if wanted: each gets a pseudonym that is the same in every
// text of this data directory, so that what belongs together can still be seen. Pure, any thread.
#pragma once

#include <QString>
#include <QStringList>

namespace models::lifecycle {

class Lifecycle;

struct SupportNames
{
    QByteArray salt;   ///< random, of the data directory: pseudonyms can't be guessed by trying names
    QStringList hosts; ///< known by the configuration and by the devices
    QStringList serials;
    QString home; ///< the user's own folder, which tells who that is
};

enum class Pseudonyms { No, Yes };

[[nodiscard]] QString supportText(const QString& text, const SupportNames& names, Pseudonyms pseudonyms);
/// What this manager knows. Makes the salt when there is none; main thread.
[[nodiscard]] SupportNames supportNames(Lifecycle& lifecycle);

} // namespace models::lifecycle
