// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "frame/printpreview.h"
#include "support/openbank.h"

#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>

namespace kb::test {

/// Saves what a preview shows under that name, as a user does; false when nothing asks for a name. A program
/// that uses it sets AA_DontUseNativeDialogs.
inline bool saveAs(const PrintPreview &preview, const QString &path)
{
    const auto buttons = preview.findChildren<QPushButton *>();
    const auto save = std::ranges::find(buttons, QStringLiteral("&Save as…"), &QPushButton::text);
    if (save == buttons.end())
        return false;
    return answering<QFileDialog>([&] { (*save)->click(); },
                                  [&](QFileDialog &dialog) {
                                      auto *line =
                                          dialog.findChild<QLineEdit *>(QStringLiteral("fileNameEdit"));
                                      line->setText(path);
                                      QTest::keyClick(line, Qt::Key_Return);
                                  });
}

} // namespace kb::test
