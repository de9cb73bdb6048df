// The way back to the page that a link, such as "Show 3", led away from: an action, and a button before the
// page's title while there is one. Whoever goes elsewhere by himself needs none. GUI thread.
#pragma once

#include "views/main_window/page.h"

#include <QObject>
#include <QString>

class QAction;
class QPushButton;

namespace views::main_window {

class MainWindow;

class PageTrail final : public QObject
{
    Q_OBJECT

public:
    /// Both outlive it; the action goes back.
    PageTrail(MainWindow& window, QAction* back);

    /// Links of this page are followed; after the window has connected it.
    void follow(const Page* page);
    [[nodiscard]] QWidget* button() const;

private:
    void linkFollowed(const Page& from, const QString& to);
    void pageShown();
    void show();
    void goBack();

    MainWindow& m_window;
    QAction* m_back;
    QPushButton* m_button;
    QString m_from; ///< "": no way back
    QString m_fromTitle;
    QString m_to;
};

} // namespace views::main_window
