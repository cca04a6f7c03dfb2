// SPDX-License-Identifier: EUPL-1.2
#include "editors/doublequestion.h"

#include "wording/doubletext.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace kb {

namespace {

struct DoubleQuestionWording
{
    Q_DECLARE_TR_FUNCTIONS(DoubleQuestion)
};

} // namespace

DoubleAnswer askAboutDouble(const Study &known, QWidget *parent)
{
    QMessageBox box(QMessageBox::Question, DoubleQuestionWording::tr("Already here?"), doubleText(known),
                    QMessageBox::NoButton, parent);
    box.setTextFormat(Qt::PlainText);
    const auto *open = box.addButton(DoubleQuestionWording::tr("&Open it"), QMessageBox::AcceptRole);
    const auto *keep = box.addButton(DoubleQuestionWording::tr("&Save anyway"), QMessageBox::DestructiveRole);
    box.addButton(DoubleQuestionWording::tr("&Go on editing"), QMessageBox::RejectRole);
    box.exec();
    if (box.clickedButton() == open)
        return DoubleAnswer::OpenKnown;
    return box.clickedButton() == keep ? DoubleAnswer::KeepBoth : DoubleAnswer::GoOn;
}

} // namespace kb
