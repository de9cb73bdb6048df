// Subject alternative names as people type them, one a line: "DNS:fw.example", or just the name when its kind
// is plain ("10.0.0.1", "a@b.example", "https://..."). Pure; any thread.
#pragma once

#include "session/pki/certificate.h"

#include <QString>

namespace views::dialogs {

struct TypedNames
{
    session::pki::AlternativeNames names;
    QString problem; ///< the first line that can't be understood; "" when all can
};

[[nodiscard]] TypedNames readAlternativeNames(const QString& lines);
/// "DNS:fw.example, IP:10.0.0.1"; "" when there are none.
[[nodiscard]] QString toText(const session::pki::AlternativeNames& names);

} // namespace views::dialogs
