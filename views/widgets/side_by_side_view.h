// Two texts beside each other, line by line: what differs is marked by a sign and a ground of its own, and
// both sides scroll together. GUI thread.
#pragma once

#include "models/config/side_by_side.h"

#include <QWidget>

#include <vector>

class QPlainTextEdit;

namespace views::widgets {

class TextLabel;

class SideBySideView final : public QWidget
{
    Q_OBJECT

public:
    explicit SideBySideView(QWidget* parent = nullptr);

    /// What stands above each side.
    void setTitles(const QString& left, const QString& right);
    void setLines(std::vector<models::config::SideLine> lines);

protected:
    void changeEvent(QEvent* event) override;

private:
    void showLines();
    void mark(QPlainTextEdit* text, bool isLeft) const;

    std::vector<models::config::SideLine> m_lines;
    TextLabel* m_leftTitle;
    TextLabel* m_rightTitle;
    QPlainTextEdit* m_left;
    QPlainTextEdit* m_right;
};

} // namespace views::widgets
