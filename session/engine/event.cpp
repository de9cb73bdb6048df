#include "session/engine/event.h"

namespace session::engine {

std::string_view toText(Channel channel)
{
    switch (channel) {
    case Channel::Management:
        return "management";
    }
    return "";
}

} // namespace session::engine
