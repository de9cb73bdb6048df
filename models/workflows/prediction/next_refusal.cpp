#include "models/workflows/prediction/next_refusal.h"

namespace models::workflows {

using session::trust::Check;

std::optional<NextRefusal> nextRefusal(const session::trust::Prediction& prediction)
{
    if (prediction.fate == session::trust::Fate::Unknown)
        return std::nullopt;
    if (prediction.cause && prediction.cause->reason)
        return NextRefusal{*prediction.cause, prediction.refusedByDevice};
    for (const auto* verdict : {&prediction.byDevice, &prediction.byManager}) {
        const Check* failure = *verdict ? (*verdict)->firstFailure() : nullptr;
        if (failure && failure->reason)
            return NextRefusal{*failure, verdict == &prediction.byDevice};
    }
    return std::nullopt;
}

} // namespace models::workflows
