// What has become of one of the manager's own channels, in a sentence or two below its settings: where it
// serves or whom it is a client of, and the last verdict. GUI thread.
#pragma once

#include "session/base/channel.h"

#include <QWidget>

namespace models::lifecycle {
class Lifecycle;
}
namespace views::widgets {
class TextLabel;
}

namespace views::panes {

class OwnChannelStatus final : public QWidget
{
    Q_OBJECT

public:
    /// AdminWeb or Wildfire.
    OwnChannelStatus(models::lifecycle::Lifecycle& lifecycle, session::base::Channel channel,
                     QWidget* parent = nullptr);

private:
    void follow();
    [[nodiscard]] QString sentence() const;

    models::lifecycle::Lifecycle& m_lifecycle;
    session::base::Channel m_channel;
    widgets::TextLabel* m_text;
};

} // namespace views::panes
