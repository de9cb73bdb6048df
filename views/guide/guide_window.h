// The guide's own window: table of contents and search at the left, the chapter at the right. It is no child
// of the main window, so that it can be read beside an open dialog, and the program ends without it. GUI
// thread. V-5.
#pragma once

#include "views/guide/guide_book.h"

#include <QWidget>

class QAction;
class QLineEdit;
class QTreeWidget;

namespace views::widgets {
class TextLabel;
} // namespace views::widgets

namespace views::guide {

class GuideView;

class GuideWindow final : public QWidget
{
    Q_OBJECT

public:
    explicit GuideWindow(GuideBook book = GuideBook(), QWidget* parent = nullptr);

    /// Shows the window with this chapter, or with the table of contents where there is none of that name.
    void open(const QString& file);
    [[nodiscard]] QString file() const;
    [[nodiscard]] const GuideBook& book() const { return m_book; }

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QAction* add(const char* name, const QString& text, const char* icon,
                 const QList<QKeySequence>& shortcuts);
    void arrange();
    void list(const QString& words);
    void search(const QString& words);
    void goOn();
    void followPlace(const QString& file);
    void choose(const QString& file);

    GuideBook m_book;
    QAction* m_back;
    QAction* m_forward;
    QAction* m_contents;
    QAction* m_find;
    QLineEdit* m_words;
    QTreeWidget* m_list;
    widgets::TextLabel* m_found;
    GuideView* m_view;
};

} // namespace views::guide
