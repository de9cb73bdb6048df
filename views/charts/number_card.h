// A big number that leads somewhere: glyph of the state, digits, what they count. GUI thread.
#pragma once

#include "models/tables/devices/device_status.h"

#include <QAbstractButton>

#include <optional>

namespace views::charts {

struct NumberFacts
{
    QString id; ///< object name: "overview.failed"
    QString label;
    std::optional<models::tables::DeviceStatus> status;
};

class NumberCard final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit NumberCard(NumberFacts facts, QWidget* parent = nullptr);

    void setNumber(int number);
    [[nodiscard]] int number() const { return m_number; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    NumberFacts m_facts;
    int m_number = 0;
};

} // namespace views::charts
