#include "app/manager/program_description.h"

#include "app/manager/cli_command.h"
#include "app/manager/desktop_options.h"
#include "app/manager/doctor_command.h"
#include "app/manager/report_command.h"
#include "app/manager/scenario_command.h"
#include "app/manager/serve_options.h"
#include "app/manager/verify_log_command.h"
#include "app/manager/verify_options.h"

namespace app::manager {

process::ProgramDescription describeProgram()
{
    return {.itself = describeDesktop(),
            .commands = {describeServe(), describeCli(), describeDoctor(), describeReport(),
                         describeScenario(), describeVerify(), describeVerifyLog()}};
}

} // namespace app::manager
