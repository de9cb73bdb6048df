#include "views/guide/guide_window.h"

#include "views/guide/guide_view.h"
#include "views/theme/fonts.h"
#include "views/theme/icons.h"
#include "views/theme/tokens.h"
#include "views/widgets/text_label.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSplitter>
#include <QToolButton>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>
#include <QVBoxLayout>

#include <algorithm>

namespace views::guide {

namespace {

constexpr QSize guideSize(1080, 760);
constexpr int listWidth = 290;
constexpr int fileRole = Qt::UserRole;

QToolButton* buttonOf(QAction* action, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setDefaultAction(action);
    button->setObjectName(action->objectName() + QStringLiteral(".button"));
    button->setAccessibleName(action->text());
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

GuideWindow::GuideWindow(GuideBook book, QWidget* parent)
    : QWidget(parent),
      m_book(std::move(book)),
      m_back(add("back", tr("Back"), "arrow_back", {Qt::ALT | Qt::Key_Left})),
      m_forward(add("forward", tr("Forward"), "arrow_forward", {Qt::ALT | Qt::Key_Right})),
      m_contents(add("contents", tr("Contents"), "list", {Qt::ALT | Qt::Key_Home})),
      m_find(add("find", tr("Search"), "search", {Qt::CTRL | Qt::Key_F, Qt::Key_Slash})),
      m_words(new QLineEdit(this)),
      m_list(new QTreeWidget(this)),
      m_found(new widgets::TextLabel({.role = theme::TextRole::Small, .ink = widgets::Ink::Secondary}, this)),
      m_view(new GuideView(m_book, this))
{
    setObjectName(QStringLiteral("guideWindow"));
    setWindowTitle(tr("Guide – Handfast"));
    setAttribute(Qt::WA_QuitOnClose, false);
    resize(guideSize);
    arrange();
    connect(m_back, &QAction::triggered, m_view, &GuideView::goBack);
    connect(m_forward, &QAction::triggered, m_view, &GuideView::goForward);
    connect(m_contents, &QAction::triggered, this, [this] { open(GuideBook::contentsFile()); });
    connect(m_find, &QAction::triggered, this, [this] {
        m_words->setFocus(Qt::ShortcutFocusReason);
        m_words->selectAll();
    });
    connect(m_words, &QLineEdit::textChanged, this, &GuideWindow::search);
    connect(m_words, &QLineEdit::returnPressed, this, &GuideWindow::goOn);
    connect(m_view, &GuideView::placeChanged, this, &GuideWindow::followPlace);
    connect(m_list, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem* item) {
        if (item != nullptr && !item->data(0, fileRole).toString().isEmpty())
            m_view->open(item->data(0, fileRole).toString());
    });
    list({});
}

QAction* GuideWindow::add(const char* name, const QString& text, const char* icon,
                          const QList<QKeySequence>& shortcuts)
{
    auto* action = new QAction(theme::icon(QLatin1String(icon)), text, this);
    action->setObjectName(QStringLiteral("guide.") + QLatin1String(name));
    action->setShortcuts(shortcuts);
    addAction(action);
    return action;
}

void GuideWindow::arrange()
{
    m_words->setObjectName(QStringLiteral("guide.words"));
    m_words->setAccessibleName(tr("Search the guide"));
    m_words->setPlaceholderText(tr("Search the guide"));
    m_words->setClearButtonEnabled(true);
    m_found->setObjectName(QStringLiteral("guide.found"));
    m_list->setObjectName(QStringLiteral("guide.contents"));
    m_list->setAccessibleName(tr("Chapters"));
    m_list->setHeaderHidden(true);
    m_list->setUniformRowHeights(true);
    m_list->setRootIsDecorated(false);
    m_list->setFrameShape(QFrame::NoFrame);

    auto* left = new QWidget(this);
    auto* column = new QVBoxLayout(left);
    auto* bar = new QHBoxLayout;
    for (QAction* action : {m_back, m_forward, m_contents})
        bar->addWidget(buttonOf(action, left));
    bar->addStretch(1);
    column->addLayout(bar);
    column->addWidget(m_words);
    column->addWidget(m_found);
    column->addWidget(m_list, 1);
    auto* halves = new QSplitter(this);
    halves->addWidget(left);
    halves->addWidget(m_view);
    halves->setStretchFactor(1, 1);
    halves->setSizes({listWidth, guideSize.width() - listWidth});
    halves->setChildrenCollapsible(false);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(halves);
}

void GuideWindow::list(const QString& words)
{
    const QSignalBlocker quiet(m_list); // the chapter in sight stays
    m_list->clear();
    QTreeWidgetItem* section = nullptr;
    const auto found = m_book.having(words);
    for (const Chapter* chapter : found) {
        if (!chapter->section.isEmpty() && (section == nullptr || section->text(0) != chapter->section)) {
            section = new QTreeWidgetItem(m_list, {chapter->section});
            section->setFlags(Qt::ItemIsEnabled);
            section->setFont(0, theme::font(theme::TextRole::Caption));
        }
        auto* item = new QTreeWidgetItem(QStringList{chapter->title});
        item->setData(0, fileRole, chapter->file);
        item->setToolTip(0, chapter->title);
        if (chapter->section.isEmpty())
            m_list->addTopLevelItem(item);
        else
            section->addChild(item);
    }
    m_list->expandAll();
    m_found->setText(found.empty() ? tr("No chapter has all of these words.") : QString());
    m_found->setVisible(found.empty());
    choose(m_view->file());
}

void GuideWindow::search(const QString& words)
{
    m_view->mark(words);
    list(words);
}

/// Enter in the search field: the next place in this chapter; where it has none, the first chapter with one.
void GuideWindow::goOn()
{
    if (m_words->text().trimmed().isEmpty())
        return;
    const auto found = m_book.having(m_words->text());
    const bool isHere = std::ranges::any_of(
        found, [this](const Chapter* chapter) { return chapter->file == m_view->file(); });
    if (!isHere && !found.empty())
        m_view->open(found.front()->file);
    m_view->showNextMark();
}

void GuideWindow::open(const QString& file)
{
    if (!m_view->open(file) && m_view->file().isEmpty())
        m_view->open(GuideBook::contentsFile());
    show();
    raise();
    activateWindow();
    m_view->setFocus();
}

QString GuideWindow::file() const
{
    return m_view->file();
}

void GuideWindow::followPlace(const QString& file)
{
    m_back->setEnabled(m_view->canGoBack());
    m_forward->setEnabled(m_view->canGoForward());
    choose(file);
}

void GuideWindow::choose(const QString& file)
{
    const QSignalBlocker quiet(m_list);
    for (QTreeWidgetItemIterator item(m_list); *item != nullptr; ++item)
        if ((*item)->data(0, fileRole).toString() == file)
            m_list->setCurrentItem(*item);
}

void GuideWindow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Escape)
        return QWidget::keyPressEvent(event);
    if (m_words->text().isEmpty())
        close();
    else
        m_words->clear();
}

} // namespace views::guide
