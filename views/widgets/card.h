// A surface with a border and, if wanted, a title line; what it shows goes into body(). GUI thread.
#pragma once

#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace views::widgets {

class TextLabel;

class Card : public QWidget
{
    Q_OBJECT

public:
    explicit Card(QWidget* parent = nullptr);

    void setTitle(const QString& title);
    [[nodiscard]] QString title() const;
    void setSubtitle(const QString& subtitle);
    /// Beside the title, at the right edge, in the order in which they come.
    void addToHeader(QWidget* widget);
    [[nodiscard]] QVBoxLayout* body() const { return m_body; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    TextLabel* m_title;
    TextLabel* m_subtitle;
    QHBoxLayout* m_header;
    QVBoxLayout* m_body;
};

} // namespace views::widgets
