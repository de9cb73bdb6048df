#include "views/inspector/settings_view.h"

#include "models/config/device_place.h"
#include "models/lifecycle/devices/device_registry.h"
#include "models/lifecycle/lifecycle.h"
#include "models/tables/rows_model.h"
#include "models/text/numbers.h"
#include "views/inspector/setting_delegate.h"
#include "views/theme/tokens.h"
#include "views/widgets/text_label.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace views::inspector {

using widgets::Ink;
namespace space = theme::space;

SettingsView::SettingsView(models::lifecycle::Lifecycle& lifecycle, QWidget* parent)
    : QWidget(parent),
      m_lifecycle(lifecycle),
      m_rows(new models::tables::RowsModel(models::tables::effectiveTitles(), this)),
      m_words(new QLineEdit(this)),
      m_list(new QListView(this)),
      m_nothing(new widgets::TextLabel({.ink = Ink::Tertiary}, this)),
      m_cut(new widgets::TextLabel({.role = theme::TextRole::Small, .ink = Ink::Secondary}, this)),
      m_count(new widgets::TextLabel({.role = theme::TextRole::Small, .ink = Ink::Secondary}, this)),
      m_change(new QPushButton(tr("C&hange…"), this))
{
    m_words->setObjectName(QStringLiteral("deviceSettings.words"));
    m_words->setAccessibleName(tr("Find a setting"));
    m_words->setPlaceholderText(tr("Find by name, value or origin"));
    m_words->setClearButtonEnabled(true);
    m_list->setObjectName(QStringLiteral("deviceSettings.list"));
    m_list->setAccessibleName(tr("Settings of the device"));
    m_list->setModel(m_rows);
    m_list->setItemDelegate(new SettingDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true); // for the hovered row
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setContentsMargins(space::large, 0, space::large, 0);
    m_cut->setObjectName(QStringLiteral("deviceSettings.cut"));
    m_cut->setWordWrap(true);
    m_cut->setContentsMargins(space::large, space::small, space::large, 0);
    m_count->setObjectName(QStringLiteral("deviceSettings.count"));
    m_change->setObjectName(QStringLiteral("deviceSettings.change"));
    m_change->setToolTip(tr("Open the form where the chosen setting can be changed"));
    auto* head = new QHBoxLayout;
    head->setContentsMargins(space::large, space::small, space::large, space::small);
    head->addWidget(m_words);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(space::large, space::small, space::large, space::small);
    foot->addWidget(m_count, 1);
    foot->addWidget(m_change);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_list, 1);
    column->addWidget(m_nothing, 1);
    column->addWidget(m_cut);
    column->addLayout(foot);
    connect(m_words, &QLineEdit::textChanged, this, &SettingsView::showFitting);
    connect(m_list, &QAbstractItemView::activated, this, &SettingsView::openCurrent);
    connect(m_change, &QPushButton::clicked, this, &SettingsView::openCurrent);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &SettingsView::count);
    connect(&lifecycle, &models::lifecycle::Lifecycle::candidateChanged, this, &SettingsView::refresh);
}

void SettingsView::showDevice(const session::base::Serial& serial)
{
    if (serial == m_serial)
        return;
    m_serial = serial;
    refresh();
}

void SettingsView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        refresh();
}

/// Asked of the whole configuration, so only while it is seen.
void SettingsView::refresh()
{
    m_isStale = !isVisible();
    if (m_isStale)
        return;
    const auto* record = m_lifecycle.devices().find(m_serial);
    m_effective = models::tables::effectiveRows(m_lifecycle.candidate(), m_serial,
                                                record ? record->localSettings : std::string_view());
    tellWhatIsCut(record ? record->localSettingsCut : 0);
    const bool isManaged = models::config::kindOf(m_lifecycle.candidate(), m_serial).has_value();
    m_nothing->setText(isManaged ? tr("The device is in no template stack: nothing sets anything for it.")
                                 : tr("The device is no longer managed in the candidate."));
    showFitting();
}

void SettingsView::tellWhatIsCut(std::uint64_t lines)
{
    m_cut->setVisible(lines != 0);
    m_cut->setText(lines == 0 ? QString()
                              : tr("The device could not tell all that is set on itself: %n line(s) of it "
                                   "are not shown here.",
                                   nullptr, int(std::min<std::uint64_t>(lines, 1'000'000))));
}

void SettingsView::showFitting()
{
    const QStringList words = m_words->text().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    std::vector<models::tables::EffectiveRow> fitting;
    std::ranges::copy_if(m_effective, std::back_inserter(fitting), [&words](const auto& row) {
        return std::ranges::all_of(words, [&row](const QString& word) {
            return (row.label + row.value + row.origin + row.section + row.path)
                .contains(word, Qt::CaseInsensitive);
        });
    });
    m_rows->setRows(models::tables::toRows(fitting));
    if (!m_list->currentIndex().isValid() && m_rows->rowCount() > 0)
        m_list->setCurrentIndex(m_rows->index(0, 0));
    count();
}

void SettingsView::count()
{
    const bool isEmpty = m_effective.empty();
    m_list->setVisible(!isEmpty);
    m_nothing->setVisible(isEmpty);
    m_words->setEnabled(!isEmpty);
    m_count->setText(
        isEmpty ? QString()
        : std::size_t(m_rows->rowCount()) < m_effective.size()
            ? tr("%1 of %2")
                  .arg(models::text::counted(m_rows->rowCount()), models::text::counted(m_effective.size()))
            : tr("%n setting(s), candidate", nullptr, m_rows->rowCount()));
    m_change->setEnabled(!isEmpty && m_list->currentIndex().isValid());
}

void SettingsView::openCurrent()
{
    const QString key = m_list->currentIndex().data(models::tables::RowKeyRole).toString();
    const auto row = std::ranges::find(m_effective, key, &models::tables::EffectiveRow::path);
    if (row != m_effective.end() && !row->target.empty())
        Q_EMIT settingWanted(row->target);
}

} // namespace views::inspector
