// The contents of a long page, beside it: its sections by name, the one in sight marked. A click or the arrow
// keys bring a section to the top, Enter goes into it. A section that is hidden is not listed. GUI thread.
#pragma once

#include <QListWidget>

#include <vector>

namespace views::widgets {

class ScrollPage;

class SectionIndex final : public QListWidget
{
    Q_OBJECT

public:
    /// The page outlives it.
    explicit SectionIndex(ScrollPage& page, QWidget* parent = nullptr);

    /// Below those before; the section is somewhere in the page.
    void addSection(const QString& title, QWidget* section);

    [[nodiscard]] QStringList titles() const; ///< of those that are listed
    /// As Enter does on it.
    void goTo(const QString& title);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    /// Where it begins, from the top of the page.
    [[nodiscard]] int topOf(int row) const;
    void jumpTo(int row);
    void enter(int row);
    void markInSight();
    void fitWidth();

    ScrollPage& m_page;
    std::vector<QWidget*> m_sections;
    bool m_isJumping = false;
};

} // namespace views::widgets
