#include "views/wizard/form_fields.h"

#include "models/config/schema/schema.h"
#include "models/workflows/plans/plan_limits.h"
#include "session/pki/certificate.h"
#include "session/trust/allowed_usage.h"
#include "views/dialogs/forms/entry_name.h"
#include "views/theme/text_scale.h"
#include "views/theme/tokens.h"
#include "views/widgets/text_label.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QFormLayout>
#include <QLineEdit>
#include <QSpinBox>

#include <algorithm>

namespace views::wizard {

using models::config::CertificateEntry;
using models::config::Configuration;

namespace {

constexpr int fieldWidth = 320;
constexpr int numberWidth = 200;

struct FieldWords
{
    Q_DECLARE_TR_FUNCTIONS(MigrationPage)
};

bool isFor(CertificateUse use, const CertificateEntry& entry)
{
    const auto certificate = session::pki::Certificate::fromPem(entry.publicKey);
    if (!certificate)
        return false;
    const bool isAuthority = certificate->isCertificateAuthority();
    const bool hasKey = !entry.privateKey.empty();
    switch (use) {
    case CertificateUse::Authority:
        return isAuthority;
    case CertificateUse::AuthorityWithKey:
        return isAuthority && hasKey;
    case CertificateUse::Server:
        return !isAuthority && hasKey && session::trust::allowsUsage(*certificate, "serverAuth");
    case CertificateUse::Client:
        return !isAuthority && hasKey && session::trust::allowsUsage(*certificate, "clientAuth");
    }
    return false;
}

} // namespace

QFormLayout* makeForm(QWidget* parent)
{
    auto* form = new QFormLayout(parent);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(labelGap);
    form->setVerticalSpacing(10);
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    return form;
}

void addField(QFormLayout* form, const QString& label, QWidget* field)
{
    auto* words = new widgets::TextLabel(label, {.ink = widgets::Ink::Secondary});
    words->setBuddy(field);
    words->setMinimumWidth(labelWidth);
    theme::atEachTextScale(words, [words] { words->setMinimumHeight(theme::scaled(theme::size::control)); });
    form->addRow(words, field);
}

QSpinBox* makeSpinBox(const QString& objectName, const QString& accessibleName, QWidget* parent)
{
    auto* box = new QSpinBox(parent);
    box->setObjectName(objectName);
    box->setAccessibleName(accessibleName);
    theme::atEachTextScale(box, [box] { box->setFixedWidth(theme::scaled(numberWidth)); });
    return box;
}

QComboBox* makeComboBox(const QString& objectName, QWidget* parent)
{
    auto* box = new QComboBox(parent);
    box->setObjectName(objectName);
    box->setMinimumWidth(fieldWidth);
    return box;
}

QComboBox* makeNameBox(const QString& objectName, const QString& accessibleName, QWidget* parent)
{
    QComboBox* box = makeComboBox(objectName, parent);
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->lineEdit()->setAccessibleName(accessibleName);
    return box;
}

QSpinBox* makeWaitBox(const QString& objectName, const QString& accessibleName, QWidget* parent)
{
    const auto& row =
        models::config::settingAt("deviceconfig setting management secure-conn-server disconnect-wait-time");
    QSpinBox* box = makeSpinBox(objectName, accessibleName, parent);
    box->setRange(row.minimum - 1, row.maximum);
    box->setSuffix(FieldWords::tr(" min"));
    box->setSpecialValueText(FieldWords::tr("As it is"));
    box->setValue(box->minimum());
    return box;
}

std::optional<int> waitIn(const QSpinBox* box)
{
    return box->value() == box->minimum() ? std::nullopt : std::optional(box->value());
}

void offer(QComboBox* box, const QStringList& names)
{
    const QString chosen = box->currentText();
    QStringList present;
    for (int row = 0; row < box->count(); ++row)
        present << box->itemText(row);
    if (present == names)
        return;
    box->clear();
    box->addItems(names);
    if (box->isEditable())
        return box->setEditText(chosen);
    box->setCurrentIndex(names.isEmpty() ? -1 : std::max(0, int(names.indexOf(chosen))));
}

QStringList certificatesFor(CertificateUse use, const Configuration& configuration)
{
    QStringList names;
    for (const auto& [name, entry] : configuration.panorama.certificates) {
        if (isFor(use, entry))
            names << QString::fromStdString(name);
    }
    return names;
}

QString newCertificateProblem(const Configuration& configuration, const QString& name)
{
    return dialogs::entryNameProblem(configuration, "panorama certificate *", {name.toStdString()});
}

WaveFields::WaveFields(const QString& prefix, QWidget* parent)
    : m_canary(makeSpinBox(prefix + QStringLiteral("Canary"), FieldWords::tr("Canary devices in each group"),
                           parent)),
      m_stopAbove(makeSpinBox(prefix + QStringLiteral("StopAbove"),
                              FieldWords::tr("Stop above percent of failures"), parent))
{
    const models::workflows::RollOutOptions usual;
    m_canary->setRange(models::workflows::canaryRange.minimum, models::workflows::canaryRange.maximum);
    m_canary->setValue(usual.canaryPerGroup);
    m_canary->setSuffix(FieldWords::tr(" in each group"));
    m_stopAbove->setRange(models::workflows::stopAboveRange.minimum,
                          models::workflows::stopAboveRange.maximum);
    m_stopAbove->setValue(usual.stopAbovePercent);
    m_stopAbove->setSuffix(FieldWords::tr(" % of a wave fail"));
}

void WaveFields::addTo(QFormLayout* form)
{
    addField(form, FieldWords::tr("Ca&nary"), m_canary);
    addField(form, FieldWords::tr("Stop when more t&han"), m_stopAbove);
}

void WaveFields::put(models::workflows::RollOutOptions& options) const
{
    options.canaryPerGroup = m_canary->value();
    options.stopAbovePercent = m_stopAbove->value();
}

} // namespace views::wizard
