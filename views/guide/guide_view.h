// One chapter of the guide as it is read: Markdown in the program's own type and colours, with links between
// chapters, a way back and forward, and what was searched for marked. GUI thread. V-5.
#pragma once

#include "views/guide/guide_book.h"

#include <QTextBrowser>

#include <vector>

namespace views::guide {

class GuideView final : public QTextBrowser
{
    Q_OBJECT

public:
    /// The book outlives it.
    explicit GuideView(const GuideBook& book, QWidget* parent = nullptr);

    /// A chapter, and the heading of this anchor in it; the beginning without. False: there is none.
    bool open(const QString& file, const QString& anchor = {});
    [[nodiscard]] QString file() const { return m_place.file; }
    void goBack();
    void goForward();
    [[nodiscard]] bool canGoBack() const { return !m_back.empty(); }
    [[nodiscard]] bool canGoForward() const { return !m_forward.empty(); }

    /// Marks each of the words wherever it stands, from now on.
    void mark(const QString& words);
    [[nodiscard]] int marks() const { return int(m_marks.size()); }
    /// Brings the next mark into view; behind the last one the first.
    void showNextMark();

    QVariant loadResource(int type, const QUrl& name) override;

Q_SIGNALS:
    void placeChanged(const QString& file);

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Place
    {
        QString file;
        int scroll = 0;
    };

    void follow(const QUrl& link);
    void show(const Place& place);
    void render();
    void findMarks();
    [[nodiscard]] Place here() const;

    const GuideBook& m_book;
    Place m_place;
    std::vector<Place> m_back;
    std::vector<Place> m_forward;
    QStringList m_words;
    QList<QTextCursor> m_marks;
    int m_mark = -1;
    bool m_isRendering = false;
};

} // namespace views::guide
