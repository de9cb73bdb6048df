// Names and values under each other: names in secondary ink, values selectable, in mono where they are
// numbers, serials, fingerprints, times or addresses. GUI thread.
#pragma once

#include <QString>
#include <QWidget>

#include <vector>

class QGridLayout;

namespace views::widgets {

class TextLabel;

struct KeyValue
{
    QString key;
    QString value;
    bool isMono = true;
    QString toolTip;

    bool operator==(const KeyValue&) const = default;
};

class KeyValueList final : public QWidget
{
    Q_OBJECT

public:
    explicit KeyValueList(QWidget* parent = nullptr);

    void setRows(const std::vector<KeyValue>& rows);

private:
    struct Line
    {
        TextLabel* key;
        TextLabel* value;
    };

    void addLine();

    std::vector<KeyValue> m_rows;
    std::vector<Line> m_lines; ///< at least as many as rows; the rest is hidden
    QGridLayout* m_grid;
};

} // namespace views::widgets
