#include "tests/support/test_program.h"

#include <QApplication>

int main(int argc, char** argv)
{
    QApplication::setAttribute(Qt::AA_Use96Dpi);
    const QApplication application(argc, argv);
    return support::runNamedTest(argc, argv);
}
