// SPDX-License-Identifier: EUPL-1.2
#include "print/savedocument.h"

#include "base/savefile.h"
#include "print/pdf.h"
#include "report/renderers.h"

#include <QFileInfo>

#include <array>

namespace kb::print {

namespace {

struct Renderer
{
    QLatin1StringView suffix;
    Result<QByteArray> (*render)(const Document &document);
};

constexpr std::array renderers{
    Renderer{QLatin1StringView("pdf"), renderPdf},
    Renderer{QLatin1StringView("odt"),
             [](const Document &document) -> Result<QByteArray> { return renderOdt(document); }},
    Renderer{QLatin1StringView("html"),
             [](const Document &document) -> Result<QByteArray> { return renderHtml(document).toUtf8(); }},
    Renderer{
        QLatin1StringView("txt"),
        [](const Document &document) -> Result<QByteArray> { return renderPlainText(document).toUtf8(); }},
};

} // namespace

QStringList documentSuffixes()
{
    QStringList suffixes;
    for (const Renderer &renderer : renderers)
        suffixes.append(renderer.suffix);
    return suffixes;
}

Result<> saveDocument(const Document &document, const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    const auto renderer = std::ranges::find(renderers, suffix, &Renderer::suffix);
    if (renderer == renderers.end())
        return Error{Error::Code::InvalidInput, path};

    const auto bytes = renderer->render(document);
    if (!bytes)
        return bytes.error();
    return saveFile(path, *bytes);
}

} // namespace kb::print
