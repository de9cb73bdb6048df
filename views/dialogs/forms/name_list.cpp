#include "views/dialogs/forms/name_list.h"

#include "views/theme/tokens.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace views::dialogs {

namespace {

constexpr int shownNames = 4;
constexpr int shownLetters = 10;
constexpr int lineGap = theme::space::tiny; ///< above and below a name

/// Says so when nothing is in it.
class Names final : public QListWidget
{
public:
    using QListWidget::QListWidget;

protected:
    void paintEvent(QPaintEvent* event) override
    {
        QListWidget::paintEvent(event);
        if (count() > 0)
            return;
        QPainter painter(viewport());
        painter.setPen(palette().color(QPalette::PlaceholderText));
        painter.drawText(viewport()->rect(), Qt::AlignCenter, NameList::tr("None chosen yet"));
    }
};

} // namespace

NameList::NameList(const NameListFacts& facts, QWidget* parent)
    : QWidget(parent),
      m_list(new Names(this)),
      m_offered(new QComboBox(this)),
      m_add(makeButton(facts.name + QStringLiteral(".add"), tr("&Add"), &NameList::add)),
      m_remove(makeButton(facts.name + QStringLiteral(".remove"), tr("&Remove"), &NameList::remove)),
      m_up(makeButton(facts.name + QStringLiteral(".up"), tr("Move &up"), &NameList::moveUp))
{
    m_list->setObjectName(facts.name);
    m_list->setAccessibleName(facts.label);
    m_list->setFixedHeight((m_list->fontMetrics().lineSpacing() + 2 * lineGap) * shownNames +
                           theme::space::small);
    m_offered->setObjectName(facts.name + QStringLiteral(".offered"));
    m_offered->setAccessibleName(facts.offered);
    m_offered->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_offered->setMinimumContentsLength(shownLetters);
    m_up->setVisible(facts.isOrdered);
    auto* words = new QLabel(facts.offered, this);
    words->setBuddy(m_offered);
    auto* line = new QHBoxLayout;
    line->setSpacing(theme::space::small);
    line->addWidget(words);
    line->addWidget(m_offered, 1);
    line->addWidget(m_add);
    line->addWidget(m_remove);
    line->addWidget(m_up);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::space::small);
    column->addWidget(m_list);
    column->addLayout(line);
    setFocusProxy(m_list);
    connect(m_list, &QListWidget::currentRowChanged, this, &NameList::refresh);
    refresh();
}

QPushButton* NameList::makeButton(const QString& name, const QString& text, void (NameList::*act)())
{
    auto* button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, act);
    return button;
}

void NameList::setNames(const std::vector<std::string>& names)
{
    m_list->clear();
    for (const std::string& name : names)
        m_list->addItem(QString::fromStdString(name));
    refresh();
    Q_EMIT edited();
}

std::vector<std::string> NameList::names() const
{
    std::vector<std::string> names;
    for (int row = 0; row < m_list->count(); ++row)
        names.push_back(m_list->item(row)->text().toStdString());
    return names;
}

void NameList::setOffered(std::vector<std::string> names)
{
    m_all = std::move(names);
    refresh();
}

void NameList::add()
{
    m_list->addItem(m_offered->currentText());
    refresh();
    Q_EMIT edited();
}

void NameList::remove()
{
    delete m_list->takeItem(m_list->currentRow());
    refresh();
    Q_EMIT edited();
}

void NameList::moveUp()
{
    const int row = m_list->currentRow();
    m_list->insertItem(row - 1, m_list->takeItem(row));
    m_list->setCurrentRow(row - 1);
    Q_EMIT edited();
}

void NameList::refresh()
{
    const auto present = names();
    QStringList offered;
    for (const std::string& name : m_all)
        if (std::ranges::find(present, name) == present.end())
            offered << QString::fromStdString(name);
    const QString chosen = m_offered->currentText();
    m_offered->clear();
    m_offered->addItems(offered);
    m_offered->setCurrentIndex(std::max(0, int(offered.indexOf(chosen))));
    m_add->setEnabled(!offered.isEmpty());
    m_remove->setEnabled(m_list->currentItem() != nullptr);
    m_up->setEnabled(m_list->currentRow() > 0);
}

} // namespace views::dialogs
