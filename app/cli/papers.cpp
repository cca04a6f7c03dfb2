// SPDX-License-Identifier: EUPL-1.2
#include "cli/papers.h"

#include "base/savefile.h"
#include "print/pdf.h"
#include "report/renderers.h"

#include <QFileInfo>
#include <QLocale>

namespace kb::cli {

namespace {

Result<> writePdf(const Document &document, const QString &path)
{
    const auto bytes = print::renderPdf(document);
    return bytes ? saveFile(path, *bytes) : Result<>(bytes.error());
}

} // namespace

Result<> writePaper(const Document &document, const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == QStringLiteral("pdf"))
        return writePdf(document, path);
    if (suffix == QStringLiteral("odt"))
        return saveFile(path, renderOdt(document));
    if (suffix == QStringLiteral("html"))
        return saveFile(path, renderHtml(document).toUtf8());
    return Error{Error::Code::InvalidInput, path};
}

Language paperLanguage()
{
    return QLocale().language() == QLocale::Dutch ? Language::Nl : Language::En;
}

} // namespace kb::cli
