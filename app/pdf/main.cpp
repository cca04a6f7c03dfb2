// SPDX-License-Identifier: EUPL-1.2
// kennisbank-pdf [CPU-SECONDS [MEGABYTES]]: reads a PDF from standard input, writes what it says as JSON to
// standard output.
#include "pdf/confinement.h"
#include "pdf/reading.h"

#include <QFile>
#include <QJsonDocument>
#include <QStringList>

#include <cstdio>

#ifdef Q_OS_WIN
#include <fcntl.h>
#include <io.h>
#endif

namespace {

kb::pdf::Allowance allowanceFrom(int argc, char *argv[])
{
    kb::pdf::Allowance allowance;
    if (argc > 1)
        allowance.cpuSeconds = QByteArray(argv[1]).toInt();
    if (argc > 2)
        allowance.memory = QByteArray(argv[2]).toLongLong() << 20;
    return allowance;
}

/// Bytes go through as they are.
void makeStreamsBinary()
{
#ifdef Q_OS_WIN
    _setmode(_fileno(stdin), _O_BINARY);
    _setmode(_fileno(stdout), _O_BINARY);
#endif
}

} // namespace

int main(int argc, char *argv[])
{
    makeStreamsBinary();
    QFile in;
    if (!in.open(stdin, QIODevice::ReadOnly) || !kb::pdf::confine(allowanceFrom(argc, argv)))
        return EXIT_FAILURE;

    const QByteArray answer = QJsonDocument(kb::pdf::readPdf(in.readAll())).toJson(QJsonDocument::Compact);
    const auto written = std::fwrite(answer.constData(), 1, size_t(answer.size()), stdout);
    return written == size_t(answer.size()) && std::fflush(stdout) == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
