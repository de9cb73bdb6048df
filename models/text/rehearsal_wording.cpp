#include "models/text/rehearsal_wording.h"

#include "models/text/named_words.h"

namespace models::text {

namespace {

constexpr NamedWords rehearsalLimits[] = {
    {"absent", QT_TRANSLATE_NOOP("text", "devices that are not connected stay away in the rehearsal: %1")},
    {"scep",
     QT_TRANSLATE_NOOP("text", "devices with keys by SCEP, which stay on them, can't come back here: %1")},
    {"local", QT_TRANSLATE_NOOP("text", "devices that show a certificate that was put on them take part with "
                                        "what their templates say: %1")},
    {"out-of-sync",
     QT_TRANSLATE_NOOP("text", "devices that run older settings take part with the present ones: %1")},
    {"channels", QT_TRANSLATE_NOOP("text", "devices have other channels than management, which are not "
                                           "rehearsed: %1")},
    {"keys",
     QT_TRANSLATE_NOOP("text", "private keys of devices stay on the devices: simulated ones have others")},
};

} // namespace

QString rehearsalLimit(std::string_view limit, int number)
{
    const QString words = lookUp(rehearsalLimits, limit);
    return words.contains(QLatin1String("%1")) ? words.arg(number) : words;
}

} // namespace models::text
