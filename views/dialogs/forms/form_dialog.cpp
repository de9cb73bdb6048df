#include "views/dialogs/forms/form_dialog.h"

#include "models/text/detail_wording.h"
#include "views/theme/proxy_style.h"
#include "views/widgets/glyph_label.h"
#include "views/widgets/layouts.h"
#include "views/widgets/text_label.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QProgressBar>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace views::dialogs {

using theme::TextRole;
using widgets::Ink;
using widgets::TextLabel;

namespace {

constexpr int leastWidth = 520;
constexpr int frameOfWindow = 40; ///< what the window manager may add: what is too high scrolls inside

} // namespace

FormDialog::FormDialog(const DialogFacts& facts, QWidget* parent)
    : QDialog(parent),
      m_fields(new QWidget(this)),
      m_body(new QVBoxLayout(m_fields)),
      m_problemMark(new widgets::GlyphLabel(theme::size::glyph, this)),
      m_problem(new TextLabel({.ink = Ink::Primary, .isSelectable = true}, this)),
      m_hint(new TextLabel({.role = TextRole::Small, .ink = Ink::Secondary}, this)),
      m_progress(new QProgressBar(this)),
      m_cancel(new QPushButton(tr("Cancel"), this)),
      m_accept(new QPushButton(facts.accept, this))
{
    setObjectName(facts.name);
    setWindowTitle(facts.title);
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(theme::space::medium);
    m_problem->setObjectName(QStringLiteral("problem"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_problemMark->setGlyph({.status = models::tables::DeviceStatus::Failed});
    m_problemMark->setObjectName(QStringLiteral("problemMark"));
    m_problemMark->hide();
    m_hint->setObjectName(QStringLiteral("obstacle"));
    m_hint->setWordWrap(true);
    m_progress->setRange(0, 0);
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->hide();
    m_cancel->setObjectName(QStringLiteral("cancel"));
    m_cancel->setAutoDefault(false);
    m_accept->setObjectName(QStringLiteral("accept"));
    m_accept->setDefault(true);
    theme::setVariant(m_accept, theme::ButtonVariant::Primary);

    auto* title = new TextLabel(facts.title, {.role = TextRole::Title}, this);
    auto* subtitle = new TextLabel(facts.subtitle, {.ink = Ink::Secondary}, this);
    subtitle->setWordWrap(true);
    subtitle->setVisible(!facts.subtitle.isEmpty());
    auto* problem = new QHBoxLayout;
    problem->setSpacing(theme::space::small);
    problem->addWidget(m_problemMark, 0, Qt::AlignTop);
    problem->addWidget(m_problem, 1);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(theme::space::small);
    buttons->addWidget(m_hint, 1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_accept);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::space::huge, theme::space::wide, theme::space::huge,
                               theme::space::wide);
    layout->setSpacing(theme::space::medium);
    layout->addStrut(leastWidth - 2 * theme::space::huge); // a minimum of its own would overrule the fields'
    layout->addWidget(title);
    layout->addWidget(subtitle);
    layout->addWidget(m_fields, 1);
    layout->addLayout(problem);
    layout->addWidget(m_progress);
    layout->addLayout(buttons);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_accept, &QPushButton::clicked, this, [this] {
        showProblem(QString());
        send();
    });
}

void FormDialog::setObstacle(const QString& obstacle)
{
    m_obstacle = obstacle;
    updateButton();
}

void FormDialog::showProblem(const QString& problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_problemMark->setVisible(!problem.isEmpty());
    makeRoom();
}

void FormDialog::closeAfter(const session::base::Result<>& done)
{
    if (!done)
        return showProblem(models::text::detailText(done.error()));
    accept();
}

void FormDialog::setBusy(const QString& what)
{
    m_busy = what;
    m_fields->setEnabled(what.isEmpty());
    m_progress->setVisible(!what.isEmpty());
    updateButton();
}

void FormDialog::setAcceptText(const QString& text)
{
    m_accept->setText(text);
}

void FormDialog::setDone()
{
    m_cancel->setText(tr("Close"));
}

void FormDialog::updateButton()
{
    m_accept->setEnabled(m_obstacle.isEmpty() && m_busy.isEmpty());
    m_hint->setText(m_busy.isEmpty() ? m_obstacle : m_busy);
    if (isVisible())
        makeRoom();
}

void FormDialog::keyPressEvent(QKeyEvent* event)
{
    // Enter in a shut dialog must not close it by the other button.
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && !m_accept->isEnabled())
        return event->accept();
    QDialog::keyPressEvent(event);
}

void FormDialog::makeRoom()
{
    // Qt's own size does not ask how high wrapped words get.
    layout()->activate();
    const int most = screen()->availableGeometry().height() - frameOfWindow;
    resize(width(), std::min(std::max(height(), layout()->totalHeightForWidth(width())), most));
}

/// Otherwise Qt takes a button: what somebody types at once would press it.
void FormDialog::focusFirstField()
{
    for (QWidget* field = m_fields->nextInFocusChain(); field != m_fields;
         field = field->nextInFocusChain()) {
        if (!m_fields->isAncestorOf(field) || !field->isVisibleTo(this) || !field->isEnabled() ||
            (field->focusPolicy() & Qt::TabFocus) == 0)
            continue;
        field->setFocus(Qt::TabFocusReason);
        return;
    }
}

void FormDialog::showEvent(QShowEvent* event)
{
    if (!std::exchange(m_areLabelsAligned, true))
        for (const QFormLayout* form : findChildren<QFormLayout*>())
            widgets::alignLabels(*form);
    makeRoom();
    if (!focusWidget())
        focusFirstField();
    QDialog::showEvent(event);
}

} // namespace views::dialogs
