/// The wording in simplified Chinese; sentences follow each other without a blank.
enum Chinese {
    static let lexicon = Lexicon(language: "zh", separator: "", [places, words, matters, desk])

    private static let places = """
        = service catalog
        商品页面|商品目录
        = service search
        搜索|搜索功能
        = service carts
        购物车
        = service orders
        下单页面|订单页面
        = service payments
        支付页面|付款
        = service fraud-check
        风控审核
        = service customers
        我的账户|账户页面
        = service shipping
        物流查询|快递跟踪
        = service returns
        退货页面|退货申请
        = service partners
        供应商后台|库存同步
        = service sessions
        登录|登录页面
        = service reports
        销售报表
        = service assistant
        智能助手|聊天机器人|客服机器人
        = service returns-bot
        退货机器人
        = service documents-ai
        文档摘要
        = service copilot
        Copilot
        = service developer
        {label} 接口|{label}|{label} 服务|{path}
        = service other
        {plain}
        = service nothing
        你们网站|这个应用|系统
        = matter returns
        退货
        = matter warranty
        保修
        = matter shipping delivery
        配送
        = matter refund refunds
        退款
        = error developer
        {status}|HTTP {status}
        = error plain
        错误提示|报错|“出错了”
        = seconds
        秒
        = when recent
        刚才|几分钟前
        = when clock
        {clock}左右
        = when night
        半夜
        = when morning
        今天早上|今天上午
        = when noon
        中午
        = when afternoon
        今天下午
        = when evening
        今天晚上
        = when yesterday
        昨天|昨天{clock}左右
        = when y_morning
        昨天上午
        = when y_noon y_afternoon
        昨天下午
        = when y_evening
        昨天晚上|昨晚
        = when weekday
        前几天
        = when older
        上周
        = when unknown
        前几天|最近
        = since recent
        从刚才开始|这几分钟
        = since clock
        从{clock}左右开始
        = since night
        从半夜开始
        = since morning
        从早上开始|今天一上午
        = since noon
        从中午开始
        = since afternoon
        从下午开始
        = since evening
        从晚上开始
        = since yesterday
        从昨天开始
        = since y_evening
        从昨晚开始
        = since weekday
        这几天
        = since older
        从上周开始
        = since unknown
        最近|这段时间
        = date
        {month}月{day}日
        """

    private static let words = """
        = greeting
        你好，|您好！|客服你好，|大家好，|在吗？
        = signoff
        谢谢|谢谢！{name}|祝好，{name}|麻烦了|{name}，{company}
        = opening technical product money
        平时都挺好用的。|新的购物车很不错，但是…|我是老客户了。
        = opening bot
        有机器人这个想法不错。|态度倒是挺好。
        = vague technical
        用不了。|又来了。|-开什么玩笑。|感觉哪里不对。
        = vague bot
        没用。|-浪费时间。
        = guess technical
        应该是更新的问题。|我猜是你们的CDN。|是不是人太多了？|换了新标志以后就这样。
        = guess bot
        是不是换模型了？|估计是换了便宜的模型。
        = guess money
        是不是重复计费了？
        = impact technical
        !我们没法工作了。|!订单都流失了。|同事也一样。|试了{few}次。|~问题不大。
        = impact bot
        最后还得打电话。|我的问题还没解决。
        = impact money
        我们的预算都超了。
        = demand technical product
        请尽快修复。|什么时候能好？|!很急，请马上处理。|-请给个说法。|等你们回复。
        = demand bot
        我要人工客服。|-多请几个人吧。
        = demand money
        请解释一下。|请把差额退给我。|-这钱我不付。
        = demand security
        !请马上锁定账户。
        = demand asking
        先谢谢了！|有这个计划吗？
        = sarcasm
        -真厉害。|-谢谢你们啊。
        = aside
        另外，邮件还在发到我的旧邮箱。|顺便说一句，深色模式很好看。
        = calm
        ~不急。|~只是告诉你们一声。
        = ids
        请求ID：{request}|会话ID：{conversation}|例如 {request}
        = attribute
        好像只有{detail}有问题。|我这边是{detail}。
        = quoteintro
        返回的内容如下：|我们的日志：
        = quote user
        页面显示“请稍后再试”。
        = secret contact
        联系我：{secret}
        = secret money
        付款用的是 {secret}
        = secret key
        我们用的是 {secret}
        = secret address
        我们的IP是 {secret}
        = more technical
        以前还好好的。|手机上也一样。|有时候刷新一下就好。|别的网站都正常。
        = more bot
        问题很简单。|上周还能回答。
        = more happy
        继续加油！
        """

    private static let matters = """
        = core slow
        {since}{it}特别慢。|{it}怎么这么慢？|每次都要等[{seconds}|半天]。|{it}一直在转圈。|{since}打开{it}要等很久。
        = core slow_export
        {since}导出要好几个小时。|Excel下载太慢了。|导出一直没完成。|导一张表等了半个小时。
        = core failing
        {since}{it}用不了。|总是出现{error}。|{it}{since}老是崩溃。|{when}出现了{error}。|每{few}次就有一次{error}。
        = core outage
        {since}全都打不开。|{it}是不是挂了？|!什么都用不了，我们没法工作。|{since}{it}一直无法访问。|{since}服务不可用。
        = core timed_out
        {it}一直加载，最后没反应。|{since}每次都超时。|等了[{seconds}|一分钟]，然后{error}。|{since}一直没有返回。
        = core rate_limited
        {since}一直提示“请求过于频繁”，我才点了两下。|{since}我们被限流了。|才{some}次就到上限了，不可能吧。|我们什么都没改，{since}一直返回429。
        = core sign_in_failing
        {since}登录不了。|!公司所有人都登不进去。|密码明明是对的，却说错误。|{since}老是被退出登录。|短信验证码收不到。
        = core order_rejected
        {when}我的订单被拒绝了。|!{since}我们的订单全部被拒。|最后一步提示订单无效。|为什么不让我下单？
        = core forgetful
        {it}什么都记不住。|同样的话我说了{few}遍。|刚说过的就忘了。|一遍又一遍问我订单号。
        = core unhelpful_answer
        回答没有帮助。|说了一大堆，没有答案。|答非所问。|{since}回答质量差了很多。
        = core refused_by_bot
        {since}{it}拒绝回答。|“我无法帮助您”，为什么？|很正常的问题也拒绝。|{since}问什么都拒绝。
        = core wrong_answer
        回答是错的。|机器人瞎编的。|它说的不是真的。|你们条款里写的正好相反。
        = core surprising_bill
        {amount}的账单肯定不对。|突然贵了{percent}%。|这{amount}是什么费用？|{since}费用暴涨。|!你们扣了两次款。
        = core price_rise
        新价格太高了。|又涨价了。|涨了{percent}%，凭什么？|越来越贵了。
        = core changed_errors
        {since}错误信息变了，我们的系统识别不了。|你们改了错误码也不通知。|导入停了，格式不一样了。|以前有明确的代码，现在只有文字。
        = core unclear_docs
        文档太旧了。|说明里少了关键一步。|帮助页面看不懂。|文档写的和实际不一样。
        = core strange_sign_ins
        {when}有人想登录我的账户，不是我。|{since}有陌生的登录记录。|!我的账户可能被盗了。|{since}收到不是我申请的验证码。
        = core wrong_data
        数字不对。|{it}显示的数据是错的。|少了{some}条记录。|显示“已送达”，可我没收到。
        = core clumsy_screen
        {it}不好用。|字太小了。|按钮在哪里？|点的次数太多了。
        = core wish
        希望有深色模式。|请增加导出Excel的功能。|要是有收藏夹就好了。|-怎么还没有搜索？
        = core how_to
        怎么修改地址？|发票在哪里看？|怎么取消订单？|这个怎么用？
        = core privacy_question
        我们的数据存在哪里？|请删除我的所有数据。|这符合个人信息保护法吗？|聊天记录会保存吗？
        = core slow_support
        {since}一直在等回复。|工单没人理。|全是自动回复。|电话等了一个小时。
        = core satisfied
        一切都好，谢谢。|{it}很好用。|又快又方便。|非常满意，推荐。|机器人真的帮到我了。
        = core chatter
        测试一下。|我们城市有门店吗？|发错了，不好意思。|没意见。
        = subject technical
        出问题了|报错|用不了|{it}的问题
        = subject bot
        机器人没用|回答不对
        = subject money
        账单问题|太贵了
        = subject security
        异常登录|!账户被盗？
        = subject product asking happy chatter
        咨询|反馈|留言
        = short failing
        用不了|总是报错
        = short slow slow_export
        太慢|慢死了
        = short outage
        打不开|挂了
        = short sign_in_failing
        登录不了
        = short order_rejected
        下不了单
        = short unhelpful_answer
        没用|答非所问|听不懂
        = short forgetful
        什么都记不住|老问同样的问题
        = short refused_by_bot
        拒绝回答|不肯帮忙
        = short wrong_answer
        错的|瞎编
        = short money
        太贵|太贵了
        = short security
        不是我
        = short happy
        很好|不错|很有帮助，谢谢|满意
        = short chatter
        没有|测试
        """

    private static let desk = """
        = replygreeting
        您好！|{name}，您好！
        = replysignoff
        客服团队|客户服务部
        = reply first
        感谢您的反馈，我们正在查看。|很抱歉给您带来不便，已经转给相关团队。
        = reply ask
        请告诉我们具体的时间好吗？|能发一张截图吗？
        = reply around
        请过几分钟再试一次。
        = reply wait
        我们还在处理，感谢您的耐心。
        = reply solved
        问题已经解决。|现在应该恢复正常了，如有问题请告诉我们。
        = customer solved
        好了，谢谢！|解决了，谢谢。
        = customer unsolved
        还是一样。|没有变化。|-有消息吗？
        """
}
