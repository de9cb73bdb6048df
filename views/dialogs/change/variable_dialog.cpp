#include "views/dialogs/change/variable_dialog.h"

#include "models/lifecycle/lifecycle.h"
#include "models/tables/variable_rows.h"
#include "models/text/detail_wording.h"
#include "views/dialogs/forms/fields.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace views::dialogs {

using models::config::Edit;
using models::config::Variable;
using models::config::VariablePlace;
using PlaceKind = VariablePlace::Kind;

namespace {

const Variable* findVariable(const models::config::Configuration& configuration, const VariablePlace& place)
{
    const auto in = [&place](const models::config::Variables& variables) -> const Variable* {
        const auto found = variables.find(place.name);
        return found == variables.end() ? nullptr : &found->second;
    };
    if (place.kind == PlaceKind::Template) {
        const auto found = configuration.templates.find(place.owner);
        return found == configuration.templates.end() ? nullptr : in(found->second.variables);
    }
    const auto stack = configuration.templateStacks.find(place.owner);
    if (stack == configuration.templateStacks.end())
        return nullptr;
    if (place.kind == PlaceKind::TemplateStack)
        return in(stack->second.variables);
    const auto device = stack->second.devices.find(place.serial);
    return device == stack->second.devices.end() ? nullptr : in(device->second.variables);
}

} // namespace

VariableDialog::VariableDialog(models::lifecycle::Lifecycle& lifecycle, const VariablePlace& place,
                               QWidget* parent)
    : FormDialog({.name = QStringLiteral("variableDialog"),
                  .title = place.name.empty() ? tr("New variable")
                                              : tr("Variable %1").arg(QString::fromStdString(place.name)),
                  .subtitle = tr("What the name stands for in settings. A device's own value beats that of "
                                 "its stack, and that one those of the templates, in their order."),
                  .accept = tr("Save")},
                 parent),
      m_lifecycle(lifecycle),
      m_given(place),
      m_isExisting(!place.owner.empty() && findVariable(lifecycle.candidate(), place) != nullptr),
      m_place(named(new QComboBox(this), "place", tr("Defined in"))),
      m_serial(named(new QLineEdit(this), "serial", tr("Device"))),
      m_name(named(new QLineEdit(this), "name", tr("Name"))),
      m_type(named(new QComboBox(this), "type", tr("Type"))),
      m_value(named(new QLineEdit(this), "value", tr("Value")))
{
    fillPlaces();
    for (const std::string_view type : models::config::variableTypes())
        m_type->addItem(models::tables::variableTypeText(type), QString::fromUtf8(type.data(), type.size()));
    makeFields();
    load();
    for (QLineEdit* field : {m_serial, m_name, m_value})
        connect(field, &QLineEdit::textChanged, this, &VariableDialog::check);
    for (QComboBox* field : {m_place, m_type})
        connect(field, &QComboBox::currentIndexChanged, this, &VariableDialog::check);
    check();
}

void VariableDialog::makeFields()
{
    m_serial->setPlaceholderText(tr("serial number; empty: every device of the stack"));
    m_name->setPlaceholderText(QStringLiteral("$name"));
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("Defined &in"), m_place);
    form->addRow(tr("&Device"), m_serial);
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("&Type"), m_type);
    form->addRow(tr("&Value"), m_value);
    body()->addLayout(form);
    body()->addStretch();
}

void VariableDialog::fillPlaces()
{
    for (const auto& [name, entry] : m_lifecycle.candidate().templates)
        m_place->addItem(
            models::tables::variablePlaceText({.kind = PlaceKind::Template, .owner = name, .name = {}}),
            QStringList{QStringLiteral("template"), QString::fromStdString(name)});
    for (const auto& [name, stack] : m_lifecycle.candidate().templateStacks)
        m_place->addItem(
            models::tables::variablePlaceText({.kind = PlaceKind::TemplateStack, .owner = name, .name = {}}),
            QStringList{QStringLiteral("stack"), QString::fromStdString(name)});
}

void VariableDialog::load()
{
    const bool isTemplate = m_given.kind == PlaceKind::Template;
    if (!m_given.owner.empty())
        m_place->setCurrentIndex(
            m_place->findData(QStringList{isTemplate ? QStringLiteral("template") : QStringLiteral("stack"),
                                          QString::fromStdString(m_given.owner)}));
    m_serial->setText(QString::fromStdString(m_given.serial));
    m_name->setText(QString::fromStdString(m_given.name));
    const bool isPlaced = !m_given.owner.empty();
    m_place->setEnabled(!isPlaced);
    m_serial->setReadOnly(isPlaced);
    m_name->setReadOnly(!m_given.name.empty());
    // A new value for one device is of the type that the variable has.
    Variable shown = m_given.variable;
    if (const Variable* present = findVariable(m_lifecycle.candidate(), m_given))
        shown = *present;
    else
        for (const VariablePlace& other : models::config::allVariables(m_lifecycle.candidate()))
            if (other.name == m_given.name)
                shown.type = other.variable.type;
    m_type->setCurrentIndex(std::max(0, m_type->findData(QString::fromStdString(shown.type))));
    m_value->setText(QString::fromStdString(shown.value));
    (m_given.name.empty() ? m_name : m_value)->setFocus();
}

VariablePlace VariableDialog::place() const
{
    const QStringList owner = m_place->currentData().toStringList();
    VariablePlace place{.kind = PlaceKind::Template,
                        .owner = owner.size() == 2 ? owner.back().toStdString() : std::string(),
                        .name = m_name->text().toStdString(),
                        .variable = {.type = m_type->currentData().toString().toStdString(),
                                     .value = m_value->text().toStdString()}};
    if (owner.size() == 2 && owner.front() == QLatin1String("stack")) {
        place.serial = m_serial->text().trimmed().toStdString();
        place.kind = place.serial.empty() ? PlaceKind::TemplateStack : PlaceKind::Device;
    }
    return place;
}

bool VariableDialog::isThere(const VariablePlace& place) const
{
    return findVariable(m_lifecycle.candidate(), place) != nullptr;
}

QString VariableDialog::problem(const VariablePlace& place) const
{
    if (place.owner.empty())
        return tr("There is no template and no stack that could define it.");
    if (place.kind == PlaceKind::Device &&
        !m_lifecycle.candidate().templateStacks.at(place.owner).devices.contains(place.serial))
        return tr("This device is not in the stack.");
    const auto& list = models::config::entryListAt("template * variable *");
    if (const auto checked = models::config::checkEntryName(list, place.name); !checked)
        return models::text::detailText(checked.error());
    if (!m_isExisting && isThere(place))
        return tr("It has a value there already.");
    if (place.variable.value.empty())
        return tr("A value is needed.");
    const auto& setting = models::config::settingAt("template * variable * type " + place.variable.type);
    const auto checked = models::config::checkValue(setting, setting.label, place.variable.value);
    return checked ? QString() : models::text::detailText(checked.error());
}

void VariableDialog::check()
{
    const QStringList owner = m_place->currentData().toStringList();
    m_serial->setEnabled(owner.size() == 2 && owner.front() == QLatin1String("stack"));
    setObstacle(problem(place()));
}

void VariableDialog::send()
{
    const VariablePlace wanted = place();
    auto path = wanted.path();
    path.insert(path.end(), {"type", wanted.variable.type});
    const auto done = m_lifecycle.edit({models::config::setValue(path, wanted.variable.value)});
    if (!done)
        return showProblem(models::text::detailText(done.error()));
    Q_EMIT saved(wanted);
    accept();
}

} // namespace views::dialogs
