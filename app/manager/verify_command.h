// `handfast verify`: judges a certificate chain with the one verifier. Calling thread only; reads the files
// named in the arguments, and asks responders and fetches CRLs only if the arguments say so. Rules 4.C, E5,
// E6, E11, D5-D9, T7.
#pragma once

#include <QStringList>
#include <QTextStream>

namespace app::manager {

/// `arguments` without the program's and the command's name. 0 allowed, 1 refused (why on `err`, one line), 2
/// unusable arguments or input.
int runVerify(const QStringList& arguments, QTextStream& out, QTextStream& err);

} // namespace app::manager
