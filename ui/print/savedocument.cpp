// SPDX-License-Identifier: EUPL-1.2
#include "print/savedocument.h"

#include "print/pdf.h"
#include "report/renderers.h"

#include <QFileInfo>
#include <QSaveFile>

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

Result<> write(const QByteArray &bytes, const QString &path)
{
    QSaveFile file(path);
    // Flushed by hand: commit() says yes also when what was still in memory could not be written.
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush() && file.commit())
        return {};
    const bool isFull = file.error() == QFileDevice::ResourceError;
    return Error{isFull ? Error::Code::DiskFull : Error::Code::Storage,
                 path + QStringLiteral(": ") + file.errorString()};
}

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
    return write(*bytes, path);
}

} // namespace kb::print
