// What the inspector says about a record of the log: all that the record holds, and its place in the chain.
// Pure; GUI thread (translations). V-4.
#pragma once

#include "views/panes/details_panel.h"

namespace models::store {
struct StoredEvent;
}

namespace views::panes {

/// `device` is the name of the one that it is about, "" for none.
[[nodiscard]] DetailsContent recordDetails(const models::store::StoredEvent& event, const QString& device);

} // namespace views::panes
