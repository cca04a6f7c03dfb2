// SPDX-License-Identifier: EUPL-1.2
#include "frame/savedrawing.h"

#include "base/savefile.h"
#include "frame/mayreplace.h"
#include "workspace/workspace.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace kb {

namespace {

struct SaveDrawingWording
{
    Q_DECLARE_TR_FUNCTIONS(SaveDrawing)
};

} // namespace

void saveDrawing(Workspace &workspace, QWidget *parent,
                 const std::function<Result<doc::Drawing>(Bank &bank)> &make)
{
    const QString path =
        askFileToWrite(SaveDrawingWording::tr("Save as a picture"),
                       SaveDrawingWording::tr("Pictures (*.svg)"), QStringLiteral(".svg"), parent);
    if (path.isEmpty())
        return;
    workspace.runJob(
        SaveDrawingWording::tr("Writing %1").arg(QFileInfo(path).fileName()), parent,
        [path, make](JobContext &context) -> Result<> {
            const auto drawing = make(context.bank);
            return drawing ? saveFile(path, doc::svgOf(*drawing).toUtf8()) : Result<>(drawing.error());
        },
        [&workspace, path](const Result<> &written) {
            if (!written)
                return workspace.sayError(written.error());
            workspace.say({.sentence = SaveDrawingWording::tr("The picture was written to %1.").arg(path)});
        });
}

} // namespace kb
