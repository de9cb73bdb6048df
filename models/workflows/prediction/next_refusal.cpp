#include "models/workflows/prediction/next_refusal.h"

namespace models::workflows {

std::optional<NextRefusal> nextRefusal(const session::trust::Prediction& prediction)
{
    const bool isKnown = prediction.fate != session::trust::Fate::Unknown;
    if (!isKnown || !prediction.cause || !prediction.cause->reason)
        return std::nullopt;
    return NextRefusal{*prediction.cause, prediction.refusedByDevice};
}

} // namespace models::workflows
