#include "models/text/lab_wording.h"

#include "models/text/named_words.h"

namespace models::text {

namespace {

constexpr NamedWords labBehaviours[] = {
    {"normal", QT_TRANSLATE_NOOP("text", "The right answer")},
    {"hang", QT_TRANSLATE_NOOP("text", "No answer at all")},
    {"refuse", QT_TRANSLATE_NOOP("text", "Connection ended at once")},
    {"nonsense", QT_TRANSLATE_NOOP("text", "A web page")},
    {"try-later", QT_TRANSLATE_NOOP("text", "Unsigned: try later")},
    {"unknown", QT_TRANSLATE_NOOP("text", "Unknown certificate")},
    {"revoked", QT_TRANSLATE_NOOP("text", "Revoked certificate")},
    {"expired", QT_TRANSLATE_NOOP("text", "An answer that has lapsed")},
    {"wrong-signer", QT_TRANSLATE_NOOP("text", "Signed by somebody who may not")},
    {"wrong-nonce", QT_TRANSLATE_NOOP("text", "Answer to another question")},
    {"wrong-certificate", QT_TRANSLATE_NOOP("text", "Answer about another certificate")},
};

constexpr NamedWords labTargets[] = {
    {"ocsp", QT_TRANSLATE_NOOP("text", "OCSP")},
    {"crl", QT_TRANSLATE_NOOP("text", "Revocation list")},
    {"both", QT_TRANSLATE_NOOP("text", "OCSP and revocation list")},
};

constexpr NamedWords labConsequences[] = {
    {"normal", QT_TRANSLATE_NOOP("text", "In time it counts; later than the deadline it is unavailable.")},
    {"hang",
     QT_TRANSLATE_NOOP("text", "Unavailable when the deadline has passed; the CRL has what is left.")},
    {"refuse", QT_TRANSLATE_NOOP("text", "Unavailable at once: the CRL has nearly the whole time.")},
    {"nonsense", QT_TRANSLATE_NOOP("text", "Counts for nothing, as no answer does.")},
    {"try-later", QT_TRANSLATE_NOOP("text", "Unsigned, so it counts as no answer.")},
    {"unknown", QT_TRANSLATE_NOOP("text", "A status: blocked if the profile blocks it. No CRL is asked.")},
    {"revoked", QT_TRANSLATE_NOOP("text", "Refused, whatever the profile says.")},
    {"expired", QT_TRANSLATE_NOOP("text", "Out of date, so it counts for nothing.")},
    {"wrong-signer",
     QT_TRANSLATE_NOOP("text", "Only the CA or its delegate may sign: it counts for nothing.")},
    {"wrong-nonce", QT_TRANSLATE_NOOP("text", "May be an old one played again: it counts for nothing.")},
    {"wrong-certificate", QT_TRANSLATE_NOOP("text", "Says nothing about this one: it counts for nothing.")},
};

} // namespace

QString labBehaviourText(std::string_view behaviour)
{
    return lookUp(labBehaviours, behaviour);
}

QString labTargetText(std::string_view target)
{
    return lookUp(labTargets, target);
}

QString labConsequence(std::string_view behaviour)
{
    return lookUp(labConsequences, behaviour);
}

QString labExperimentText(std::string_view behaviour, std::string_view target,
                          std::chrono::milliseconds delay)
{
    const QString what =
        QCoreApplication::translate("text", "%1: %2").arg(labTargetText(target), labBehaviourText(behaviour));
    return delay.count() == 0 ? what
                              : QCoreApplication::translate("text", "%1, after %2 s")
                                    .arg(what)
                                    .arg(double(delay.count()) / 1000);
}

} // namespace models::text
