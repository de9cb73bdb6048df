// A surface with a border and, if wanted, a title line; what it shows goes into body(). GUI thread.
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace views::widgets {

class TextLabel;

class Card : public QWidget
{
    Q_OBJECT

public:
    explicit Card(QWidget* parent = nullptr);

    void setTitle(const QString& title);
    void setSubtitle(const QString& subtitle);
    [[nodiscard]] QVBoxLayout* body() const { return m_body; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    TextLabel* m_title;
    TextLabel* m_subtitle;
    QVBoxLayout* m_body;
};

} // namespace views::widgets
