// SPDX-License-Identifier: EUPL-1.2
#include "jobs/pdfimport.h"

#include "jobs/pdfreader.h"

#include <QFile>

namespace kb {

bool looksLikePdf(QFile &file)
{
    return file.peek(5) == "%PDF-";
}

Result<Batch> readPdfFile(QFile &file, const std::stop_token &stop)
{
    const auto reading = PdfReader::installed().read(file, stop);
    if (reading)
        return studyFromPdf(*reading, file.fileName());
    const bool isMissing = reading.error().code == Error::Code::NotFound;
    return isMissing ? Error{Error::Code::Unreadable, reading.error().detail} : reading.error();
}

} // namespace kb
